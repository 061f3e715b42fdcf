package io.github.pieces4j.server.emulator;

import io.github.pieces4j.model.Identified;

/** Serves the operations that link and unlink the objects of one shelf. */
final class LinkRoutes<O extends Identified> {
  private final String ownerArgument;
  private final Links<O> links;

  /**
   * Creates the routes.
   *
   * @param ownerArgument the name that the owner's identifier has in paths
   */
  LinkRoutes(String ownerArgument, Links<O> links) {
    this.ownerArgument = ownerArgument;
    this.links = links;
  }

  void addTo(RouteTable<Handler> table) {
    for (Link<O> link : links.all()) {
      table
          .add(link.associate(), call -> answer(call, link, links::link))
          .add(link.disassociate(), call -> answer(call, link, links::unlink));
    }
  }

  private Answer answer(Call call, Link<O> link, Change<O> change) {
    String owner = call.argument(ownerArgument);
    String other = call.argument(link.otherArgument());
    links.state().alone(() -> change.apply(link, owner, other));
    return Answer.nothing();
  }

  @FunctionalInterface
  private interface Change<O> {
    void apply(Link<O> link, String ownerId, String otherId);
  }
}
