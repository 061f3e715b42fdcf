'use strict';
(() => {
  const TAGS = new Set(('p h3 h4 h5 h6 pre code em strong ul ol li blockquote a hr table thead tbody'
    + ' tr th td').split(' '));
  const INLINE = new Set(['code', 'em', 'strong', 'a']);
  const BATCH = 20;
  const HEADS = 500;
  const SLICE_MILLIS = 12;
  const MOST_MARKS = 500;
  const EXCERPT = 130;
  const [search, month, order, state, list, page, start, conversation, about] =
    ['search', 'month', 'order', 'state', 'list', 'page', 'start', 'conversation', 'about']
      .map(id => document.getElementById(id));
  const phone = matchMedia('(max-width: 50rem)');
  const collator = new Intl.Collator(undefined, {numeric: true, sensitivity: 'base'});
  const dayName = new Intl.DateTimeFormat(undefined, {dateStyle: 'full'});
  const monthName = new Intl.DateTimeFormat(undefined, {year: 'numeric', month: 'long'});
  const moment = new Intl.DateTimeFormat(undefined, {dateStyle: 'medium', timeStyle: 'short'});

  /** Makes an element with a text, or with elements. */
  function element(tag, properties, ...children) {
    const made = Object.assign(document.createElement(tag), properties);
    made.append(...children);
    return made;
  }

  function counted(number, one, many) {
    return number.toLocaleString() + ' ' + (number === 1 ? one : many);
  }

  // What is in the file: a script with JSON about it, then for each conversation a head and a body.

  const scripts = document.querySelectorAll('script[type="application/json"]');
  const linkTo = id => '#/' + encodeURIComponent(id);
  const read = script => JSON.parse(script.textContent);
  const all = [];
  const byLink = new Map();
  const orders = {};

  /** Reads heads one batch after the other, so that the browser can do something else meanwhile. */
  function readHeads(place) {
    for (const end = place + 2 * HEADS; place < Math.min(end, scripts.length); place += 2) {
      add(read(scripts[place]), scripts[place + 1]);
    }
    if (place < scripts.length) {
      state.textContent = `Reading … ${counted(all.length, 'conversation', 'conversations')}`;
      setTimeout(readHeads, 0, place);
    } else {
      begin();
    }
  }

  function add(one, body) {
    const created = new Date(one.created);
    one.time = created.getTime();
    one.date = isNaN(one.time) ? null : created;
    one.month = one.date ? `${created.getFullYear()}-${created.getMonth()}` : 'none';
    one.body = body;
    one.link = linkTo(one.id);
    all.push(one);
    byLink.set(one.link, one);
  }

  const sorting = {
    day: (a, b) => (b.date ? b.time : -Infinity) - (a.date ? a.time : -Infinity) || 0,
    name: (a, b) => collator.compare(a.title, b.title),
  };

  function inOrder(name) {
    return orders[name] ??= [...all].sort(sorting[name]);
  }

  function told(time) {
    const date = new Date(time);
    return isNaN(date) ? time : moment.format(date);
  }

  // Texts. A search finds letters whatever their case and accents, so each is folded by itself: then
  // a place in the folded text is the same place in the text.

  const ACCENTED = /^[\p{Script=Latin}\p{Script=Greek}]\p{M}+$/u;
  const folded = new Map();

  function foldedLetter(letter) {
    if (!folded.has(letter)) {
      const parts = letter.normalize('NFD');
      folded.set(letter, ACCENTED.test(parts) ? parts[0] : letter);
    }
    return folded.get(letter);
  }

  function fold(text) {
    return text.replace(/[^\0-\x7f]/g, foldedLetter).toLowerCase();
  }

  function addWords(node, words) {
    if (typeof node === 'string') {
      words.push(node);
      return;
    }
    for (let place = node[0] === 'a' || node[0] === 'ol' ? 2 : 1; place < node.length; place++) {
      addWords(node[place], words);
    }
    if (!INLINE.has(node[0])) {
      words.push('\n');
    }
  }

  function partText(part) {
    const words = [];
    part.blocks.forEach(block => addWords(block, words));
    return words.join('');
  }

  function text(one) {
    return [one.title, ...read(one.body).parts.map(partText)].join('\n');
  }

  function searchable(one) {
    one.searchable ??= fold(text(one));
    return one.searchable;
  }

  function wordsOf(query) {
    return [...query.matchAll(/"([^"]+)"|[^\s"]+/g)].map(found => fold(found[1] ?? found[0]));
  }

  /** Shows items one batch after the other, as they come into view. */
  class Filling {
    constructor(scroller, make) {
      this.make = make;
      this.end = element('div', {});
      this.observer = new IntersectionObserver(
        seen => seen.some(it => it.isIntersecting) && this.more(),
        {root: scroller, rootMargin: '600px'});
    }

    show(box, items) {
      this.box = box;
      this.items = items;
      this.done = 0;
      box.append(this.end);
      this.more();
    }

    more() {
      this.until(this.done + BATCH - 1);
    }

    /** Shows the items up to one, at least. */
    until(last) {
      const made = document.createDocumentFragment();
      while (this.done < this.items.length && this.done <= last) {
        made.append(...this.make(this.items[this.done], this.items[this.done - 1]));
        this.done++;
      }
      this.end.before(made);
      this.look();
    }

    look() {
      this.observer.unobserve(this.end);
      if (this.done < this.items.length) {
        this.observer.observe(this.end);
      }
    }
  }

  // The list.

  let words = [];
  let running = 0;

  function group(one) {
    if (order.value === 'day') {
      return one.date ? dayName.format(one.date) : 'Without a time';
    }
    const first = [...fold(one.title)][0] ?? '';
    return /\p{L}/u.test(first) ? first.toUpperCase() : '#';
  }

  function listed(one, before) {
    const made = [];
    if (!before || group(before) !== group(one)) {
      made.push(element('h2', {textContent: group(one)}));
    }
    const when = order.value === 'day' && one.date
      ? one.date.toLocaleTimeString(undefined, {timeStyle: 'short'}) : told(one.created);
    const facts = [when, counted(one.messages, 'message', 'messages')].filter(it => it).join(' · ');
    const link = element('a', {href: one.link}, element('span', {dir: 'auto', textContent: one.title}),
      element('small', {textContent: facts}));
    if (one.link === location.hash) {
      link.setAttribute('aria-current', 'page');
    }
    addExcerpt(link, one);
    mark(link);
    made.push(link);
    return made;
  }

  function addExcerpt(link, one) {
    const found = words.map(word => searchable(one).indexOf(word, one.title.length))
      .filter(place => place >= 0);
    if (found.length) {
      const from = Math.max(one.title.length + 1, Math.min(...found) - EXCERPT / 3);
      const piece = text(one).slice(from, from + EXCERPT);
      link.append(element('small', {dir: 'auto', textContent: '… ' + piece.replace(/\s+/g, ' ') + ' …'}));
    }
  }

  const listing = new Filling(list, listed);

  /** Begins a search, after what was typed is seen; one that runs is given up. */
  function find() {
    const token = ++running;
    const candidates = inOrder(order.value).filter(one => !month.value || one.month === month.value);
    words = wordsOf(search.value);
    list.replaceChildren();
    list.scrollTop = 0;
    listing.show(list, []);
    let place = 0;
    const step = () => {
      if (token !== running) {
        return;
      }
      const end = performance.now() + SLICE_MILLIS;
      for (; place < candidates.length && (performance.now() < end || !words.length); place++) {
        if (words.every(word => searchable(candidates[place]).includes(word))) {
          listing.items.push(candidates[place]);
        }
      }
      listing.done < BATCH ? listing.until(BATCH - 1) : listing.look();
      tell(candidates.length, place);
      if (place < candidates.length) {
        setTimeout(step);
      }
    };
    setTimeout(step);
  }

  function tell(candidates, searched) {
    const found = listing.items.length.toLocaleString();
    const of = counted(candidates, 'conversation', 'conversations');
    state.textContent = !words.length ? of : searched < candidates
      ? `Searching … ${found} found` : `${found} of ${of}`;
  }

  // A conversation.

  function build(node) {
    if (typeof node === 'string') {
      return document.createTextNode(node);
    }
    const [tag, ...rest] = node;
    if (!TAGS.has(tag)) {
      return document.createTextNode('');
    }
    const made = document.createElement(tag);
    if (tag === 'a') {
      follow(made, rest.shift());
    } else if (tag === 'ol') {
      made.start = rest.shift();
    }
    rest.forEach(child => made.appendChild(build(child)));
    return made;
  }

  function follow(link, target) {
    if (/^(https?:\/\/|mailto:)/i.test(target)) {
      Object.assign(link, {href: target, title: target, target: '_blank', rel: 'noopener noreferrer'});
    }
  }

  function shownRelated(related) {
    const items = related.map(({subject, ids, more}) => {
      const item = element('li', {dir: 'auto'}, subject);
      ids.map(id => byLink.get(linkTo(id))).filter(it => it).forEach((it, place) => item.append(
        place ? ', ' : ': ', element('a', {href: it.link, textContent: it.title})));
      item.append(more ? ` and ${more.toLocaleString()} more` : '');
      return item;
    });
    return [element('section', {className: 'related'}, element('h2', {textContent: 'Related'}),
      element('ul', {}, ...items))];
  }

  function shownPart(part) {
    if (part.related) {
      return shownRelated(part.related);
    }
    const heading = part.time ? `${part.heading}, ${told(part.time)}` : part.heading;
    const user = part.kind === 'message' && part.heading === 'User' ? ' user' : '';
    const section = element('section', {className: part.kind + user, dir: 'auto'},
      element('h2', {textContent: heading}));
    part.blocks.forEach(block => section.appendChild(build(block)));
    if (!part.blocks.length) {
      section.append(element('p', {className: 'empty', textContent: '(no text)'}));
    }
    mark(section);
    return [section];
  }

  /** Marks the words of the search wherever they stand. */
  function mark(box) {
    if (!words.length) {
      return;
    }
    const walker = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) {
      texts.push(walker.currentNode);
    }
    let left = MOST_MARKS;
    for (const node of texts) {
      left = left > 0 ? left - markIn(node) : 0;
    }
  }

  function markIn(node) {
    const letters = fold(node.data);
    let marked = 0;
    let rest = node;
    let done = 0;
    for (let [place, word] = next(letters, 0); word && marked < MOST_MARKS;
      [place, word] = next(letters, done)) {
      const found = rest.splitText(place - done);
      rest = found.splitText(word.length);
      done = place + word.length;
      const shown = element('mark', {});
      found.replaceWith(shown);
      shown.append(found);
      marked++;
    }
    return marked;
  }

  function next(letters, from) {
    return words.map(word => [letters.indexOf(word, from), word])
      .filter(([place]) => place >= 0)
      .sort(([a, one], [b, other]) => a - b || other.length - one.length)[0] ?? [];
  }

  const reading = new Filling(page, shownPart);

  /** Shows what the address names: a conversation, or none. */
  function open() {
    const one = byLink.get(location.hash);
    list.querySelectorAll('[aria-current]').forEach(it => it.removeAttribute('aria-current'));
    document.body.classList.toggle('reading', Boolean(one));
    document.getElementById('side').inert = Boolean(one) && phone.matches;
    conversation.hidden = !one;
    start.hidden = Boolean(one);
    document.title = one ? one.title + ' – History' : 'History';
    conversation.replaceChildren();
    if (one) {
      linkOf(one)?.setAttribute('aria-current', 'page');
      show(one);
    }
  }

  function linkOf(one) {
    return [...list.querySelectorAll('a')].find(it => it.getAttribute('href') === one.link);
  }

  function show(one) {
    const {parts, related} = read(one.body);
    const facts = [told(one.created), counted(one.messages, 'message', 'messages'), one.id];
    conversation.append(
      element('a', {className: 'back', href: '#', textContent: '← All conversations'}),
      element('h1', {dir: 'auto', textContent: one.title}),
      element('p', {className: 'facts', textContent: facts.filter(it => it).join(' · ')}));
    mark(conversation.querySelector('h1'));
    page.scrollTop = 0;
    reading.show(conversation, [...parts, ...(related.length ? [{related}] : [])]);
    page.focus({preventScroll: true});
    if (words.length && !conversation.querySelector('h1 mark')) {
      showFirst(parts);
    }
  }

  function showFirst(parts) {
    const holds = part => words.some(word => fold(partText(part)).includes(word));
    const first = parts.findIndex(holds);
    if (first >= 0) {
      reading.until(first);
      const section = conversation.querySelectorAll('section')[first];
      (section.querySelector('mark') ?? section).scrollIntoView({block: 'center'});
    }
  }

  // The keyboard.

  function move(by) {
    const links = [...list.querySelectorAll('a')];
    const place = links.indexOf(document.activeElement) + by;
    if (place < 0) {
      search.focus();
    } else {
      links[Math.min(place, links.length - 1)]?.focus();
    }
  }

  function back() {
    const one = byLink.get(location.hash);
    if (one) {
      location.hash = '';
      open();
      (linkOf(one) ?? search).focus();
    } else if (search.value) {
      search.value = '';
      find();
      search.focus();
    }
  }

  document.addEventListener('keydown', event => {
    const typing = document.activeElement === search;
    const choosing = document.activeElement instanceof HTMLSelectElement;
    if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || choosing) {
      return;
    }
    const inList = list.contains(document.activeElement);
    if (event.key === '/' && !typing) {
      location.hash = phone.matches ? '' : location.hash;
      document.getElementById('side').inert = false;
      search.focus();
      search.select();
    } else if (event.key === 'Escape') {
      back();
    } else if (event.key === 'ArrowDown' && (typing || inList)) {
      move(1);
    } else if (event.key === 'ArrowUp' && inList) {
      move(-1);
    } else {
      return;
    }
    event.preventDefault();
  });

  // The beginning.

  function addMonths() {
    const months = new Map();
    for (const one of inOrder('day')) {
      const known = months.get(one.month) ?? {date: one.date, count: 0};
      known.count++;
      months.set(one.month, known);
    }
    for (const [value, {date, count}] of months) {
      const name = date ? monthName.format(date) : 'Without a time';
      month.append(element('option', {value, textContent: `${name} (${count.toLocaleString()})`}));
    }
  }

  function begin() {
    addMonths();
    about.textContent = `${counted(all.length, 'conversation', 'conversations')} as of`
      + ` ${told(read(scripts[0]).finished)}. This page is one file, and loads nothing from anywhere.`;
    search.addEventListener('input', find);
    month.addEventListener('change', find);
    order.addEventListener('change', find);
    addEventListener('hashchange', open);
    find();
    open();
    if (!byLink.has(location.hash) && !phone.matches) {
      search.focus();
    }
  }

  readHeads(1);
})();
