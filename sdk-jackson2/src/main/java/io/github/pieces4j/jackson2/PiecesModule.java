package io.github.pieces4j.jackson2;

import com.fasterxml.jackson.core.Version;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.deser.Deserializers;
import com.fasterxml.jackson.databind.ser.Serializers;
import io.github.pieces4j.model.PiecesObject;
import org.jspecify.annotations.Nullable;

/**
 * A module of Jackson 2 that reads and writes the model's records as {@link
 * io.github.pieces4j.json.PiecesJson} does, whatever the mapper is set to.
 *
 * <pre>{@code
 * ObjectMapper mapper = JsonMapper.builder().addModule(new PiecesModule()).build();
 * }</pre>
 *
 * <p>Naming strategies, inclusion rules and settings for numbers do not touch the records, and what
 * this version does not know comes back in its order and with all its digits. {@code
 * findAndAddModules()} finds the module, too.
 *
 * @since 0.1
 */
public final class PiecesModule extends Module {
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
  public Object getTypeId() {
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
    public @Nullable JsonSerializer<?> findSerializer(
        SerializationConfig config, JavaType type, BeanDescription description) {
      return isRecordOfTheModel(type.getRawClass()) ? new RecordSerializer() : null;
    }
  }

  private static final class RecordDeserializers extends Deserializers.Base {
    @Override
    public @Nullable JsonDeserializer<?> findBeanDeserializer(
        JavaType type, DeserializationConfig config, BeanDescription description) {
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
