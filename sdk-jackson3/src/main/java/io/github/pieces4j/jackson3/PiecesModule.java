package io.github.pieces4j.jackson3;

import com.fasterxml.jackson.annotation.JsonFormat;
import io.github.pieces4j.model.PiecesObject;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.Version;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.deser.Deserializers;
import tools.jackson.databind.ser.Serializers;

/**
 * A module of Jackson 3 that reads and writes the model's records as {@link
 * io.github.pieces4j.json.PiecesJson} does, whatever the mapper is set to.
 *
 * <pre>{@code
 * JsonMapper mapper = JsonMapper.builder().addModule(new PiecesModule()).build();
 * }</pre>
 *
 * <p>Naming strategies, inclusion rules and settings for numbers do not touch the records, and what
 * this version does not know comes back in its order and with all its digits. {@code
 * findAndAddModules()} finds the module, too.
 *
 * @since 0.1
 */
public final class PiecesModule extends JacksonModule {
  /** Creates the module. */
  public PiecesModule() {}

  @Override
  public String getModuleName() {
    return "pieces4j";
  }

  @Override
  public Version version() {
    return Version.unknownVersion();
  }

  @Override
  public Object getRegistrationId() {
    return PiecesModule.class;
  }

  @Override
  public void setupModule(SetupContext context) {
    context.addSerializers(new RecordSerializers());
    context.addDeserializers(new RecordDeserializers());
  }

  private static boolean isRecordOfTheModel(Class<?> type) {
    return type.isRecord()
        && PiecesObject.class.isAssignableFrom(type)
        && type.getPackage() == PiecesObject.class.getPackage();
  }

  private static final class RecordSerializers extends Serializers.Base {
    @Override
    public @Nullable ValueSerializer<?> findSerializer(
        SerializationConfig config,
        JavaType type,
        BeanDescription.Supplier description,
        JsonFormat.@Nullable Value format) {
      return isRecordOfTheModel(type.getRawClass()) ? new RecordSerializer() : null;
    }
  }

  private static final class RecordDeserializers extends Deserializers.Base {
    @Override
    public @Nullable ValueDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
      return hasDeserializerFor(config, type.getRawClass())
          ? new RecordDeserializer<>(type.getRawClass())
          : null;
    }

    @Override
    public boolean hasDeserializerFor(DeserializationConfig config, Class<?> type) {
      return isRecordOfTheModel(type);
    }
  }
}
