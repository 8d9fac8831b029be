package dev.archlab.sim;

import dev.archlab.sim.Configuration.Entry;
import dev.archlab.sim.ConfigurationNode.Branch;
import dev.archlab.sim.ConfigurationNode.Place;
import dev.archlab.sim.ConfigurationNode.Scalar;
import dev.archlab.sim.ConfigurationNode.Sequence;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a configuration's records out of what was written. A component may be an {@code int},
 * {@code long}, {@code double}, {@code boolean}, {@code String}, an enum, a record, a {@code List}
 * of values, or an {@code Optional} of any of these.
 */
final class ConfigurationBinder {

  private final String file;
  private final Map<String, Entry> entries = new LinkedHashMap<>();
  private final List<String> missing = new ArrayList<>();

  /**
   * @param file name of the file that was asked for; values of others are marked as inherited
   */
  ConfigurationBinder(String file) {
    this.file = file;
  }

  /** The values bound so far, by full key. */
  Map<String, Entry> entries() {
    return entries;
  }

  /** The keys of all values that a schema can hold, in its order. */
  static Set<String> keys(Class<?> schema) {
    Set<String> keys = new LinkedHashSet<>();
    addKeys(schema, "", keys);
    return keys;
  }

  private static void addKeys(Class<?> schema, String prefix, Set<String> keys) {
    for (RecordComponent component : schema.getRecordComponents()) {
      Class<?> type = rawType(withoutOptional(component.getGenericType()));
      String key = prefix + key(component);
      if (type.isRecord()) {
        addKeys(type, key + ".", keys);
      } else {
        keys.add(key);
      }
    }
  }

  /**
   * @throws ArchlabException if a key is unknown or missing, or a value not what its component
   *     takes
   */
  <T extends Record> T bind(Class<T> schema, Branch root) {
    Object values = record(schema, root, "");
    if (values == null) {
      throw new InputException(
          file
              + ": "
              + (missing.size() == 1 ? "a key is missing: " : "keys are missing: ")
              + String.join(", ", missing));
    }
    return schema.cast(values);
  }

  /** The record, or null if keys are missing. */
  private @Nullable Object record(Class<?> type, Branch branch, String prefix) {
    RecordComponent[] components = type.getRecordComponents();
    refuseUnknownKeys(type, branch, prefix);
    Object[] values = new Object[components.length];
    Class<?>[] types = new Class<?>[components.length];
    boolean complete = true;
    for (int i = 0; i < components.length; i++) {
      types[i] = components[i].getType();
      @Nullable ConfigurationNode node = branch.children().get(key(components[i]));
      @Nullable Object value = component(components[i], node, branch.place(), prefix);
      if (value == null) {
        complete = false;
      } else {
        values[i] = value;
      }
    }
    return complete ? construct(type, types, values, branch, prefix) : null;
  }

  private void refuseUnknownKeys(Class<?> type, Branch branch, String prefix) {
    List<String> known = new ArrayList<>();
    for (RecordComponent component : type.getRecordComponents()) {
      known.add(key(component));
    }
    for (String key : branch.children().keySet()) {
      if (!known.contains(key)) {
        throw branch
            .keys()
            .getOrDefault(key, branch.place())
            .error("unknown key '" + prefix + key + "'; " + hint(key, prefix, known, type));
      }
    }
  }

  private static String hint(String key, String prefix, List<String> known, Class<?> type) {
    if (Nearest.to(key, known).isEmpty()) {
      for (String deeper : keys(type)) {
        if (deeper.endsWith("." + key)) {
          return "did you mean '" + prefix + deeper + "'?";
        }
      }
    }
    return Nearest.hint(prefix + key, known.stream().map(name -> prefix + name).toList());
  }

  private @Nullable Object component(
      RecordComponent component, @Nullable ConfigurationNode node, Place parent, String prefix) {
    String key = prefix + key(component);
    Type type = component.getGenericType();
    boolean optional = rawType(type) == Optional.class;
    if (optional && node == null) {
      return Optional.empty();
    }
    @Nullable Object value = required(component, withoutOptional(type), node, parent, key);
    return optional && value != null ? Optional.of(value) : value;
  }

  private @Nullable Object required(
      RecordComponent component,
      Type type,
      @Nullable ConfigurationNode node,
      Place parent,
      String key) {
    Class<?> raw = rawType(type);
    if (raw.isRecord()) {
      if (node == null) {
        return record(raw, Branch.empty(parent), key + ".");
      }
      if (node instanceof Branch branch) {
        return record(raw, branch, key + ".");
      }
      throw node.place().error(key + " has keys of its own: " + String.join(", ", keys(raw)));
    }
    if (node == null) {
      missing.add(key);
      return null;
    }
    @Nullable In in = component.getAnnotation(In.class);
    if (raw == List.class) {
      return list((ParameterizedType) type, in, node, key);
    }
    if (!(node instanceof Scalar scalar)) {
      throw node.place().error(key + " is a single value");
    }
    Object value = value(raw, in, scalar, key);
    enter(key, scalar.text(), raw, in, node.place(), scalar.source());
    return value;
  }

  private Object list(ParameterizedType type, @Nullable In in, ConfigurationNode node, String key) {
    List<Scalar> items;
    Optional<String> source;
    if (node instanceof Sequence sequence) {
      items = sequence.items();
      source = sequence.source();
    } else if (node instanceof Scalar scalar) { // an override: a,b,c
      items = new ArrayList<>();
      for (String text : scalar.text().split(",", -1)) {
        items.add(new Scalar(text.strip(), scalar.place(), Optional.empty()));
      }
      source = scalar.source();
    } else {
      throw node.place().error(key + " is a list of values");
    }
    Class<?> itemType = rawType(type.getActualTypeArguments()[0]);
    List<Object> values = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Scalar item : items) {
      values.add(value(itemType, in, item, key));
      texts.add(item.text());
    }
    enter(key, String.join(", ", texts), itemType, in, node.place(), source);
    return List.copyOf(values);
  }

  private void enter(
      String key,
      String text,
      Class<?> type,
      @Nullable In in,
      Place place,
      Optional<String> source) {
    Optional<Unit> unit =
        isNumber(type) ? Optional.of(in == null ? Unit.NONE : in.value()) : Optional.empty();
    entries.put(key, new Entry(text, unit, place.originIn(file), source));
  }

  private static Object value(Class<?> type, @Nullable In in, Scalar scalar, String key) {
    try {
      return value(type, in, scalar.text());
    } catch (IllegalArgumentException e) {
      throw scalar.place().error(key + ": " + e.getMessage());
    }
  }

  private static Object value(Class<?> type, @Nullable In in, String text) {
    if (isNumber(type)) {
      return number(type, in, text);
    }
    if (type == boolean.class || type == Boolean.class) {
      if (!text.equals("true") && !text.equals("false")) {
        throw new IllegalArgumentException("'" + text + "' is neither true nor false");
      }
      return text.equals("true");
    }
    if (type.isEnum()) {
      return constant(type, text);
    }
    if (type == String.class) {
      return text;
    }
    throw new IllegalStateException("no configuration value has the type " + type);
  }

  private static Object constant(Class<?> type, String text) {
    List<String> names = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      String name = ((Enum<?>) constant).name().toLowerCase(Locale.ROOT);
      if (name.equals(text)) {
        return constant;
      }
      names.add(name);
    }
    throw new IllegalArgumentException("'" + text + "' is not one of " + String.join(", ", names));
  }

  private static boolean isNumber(Class<?> type) {
    return type == int.class
        || type == Integer.class
        || type == long.class
        || type == Long.class
        || type == double.class
        || type == Double.class;
  }

  private static Object number(Class<?> type, @Nullable In in, String text) {
    Unit unit = in == null ? Unit.NONE : in.value();
    BigDecimal exact = Quantity.parse(text, unit);
    double number = exact.doubleValue();
    boolean isDouble = type == double.class || type == Double.class;
    boolean isInt = type == int.class || type == Integer.class;
    double min = in == null ? 0 : in.min();
    double max = in == null ? Double.MAX_VALUE : in.max();
    if (!isDouble) {
      // The largest double that a long holds: a long's own maximum is not a double.
      max = Math.min(max, isInt ? Integer.MAX_VALUE : Math.nextDown(0x1p63));
    }
    if (number < min) {
      throw new IllegalArgumentException(
          "'%s' is too small: at least %s%s".formatted(text, plain(min), Quantity.base(unit)));
    }
    if (number > max) {
      throw new IllegalArgumentException(
          "'%s' is too large: at most %s%s".formatted(text, plain(max), Quantity.base(unit)));
    }
    if (isDouble) {
      return number;
    }
    try {
      long whole = exact.longValueExact();
      return isInt ? (Object) (int) whole : (Object) whole;
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException(
          "'%s' is not a whole number%s"
              .formatted(text, unit == Unit.NONE ? "" : " of" + Quantity.base(unit)),
          e);
    }
  }

  private static String plain(double value) {
    return Math.abs(value) < 1e15 && value == Math.rint(value)
        ? Long.toString((long) value)
        : Double.toString(value);
  }

  private static Object construct(
      Class<?> type, Class<?>[] types, Object[] values, Branch branch, String prefix) {
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        String component = prefix.isEmpty() ? "" : prefix.substring(0, prefix.length() - 1) + ": ";
        throw blamed(branch).error(component + refused.getMessage());
      }
      throw new IllegalStateException("cannot make a " + type, e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type, e);
    }
  }

  /** An override among the values, or else the place of the component. */
  private static Place blamed(Branch branch) {
    for (ConfigurationNode child : branch.children().values()) {
      if (child.place().isOverride()) {
        return child.place();
      }
    }
    return branch.place();
  }

  private static Class<?> rawType(Type type) {
    return type instanceof ParameterizedType parameterized
        ? (Class<?>) parameterized.getRawType()
        : (Class<?>) type;
  }

  private static Type withoutOptional(Type type) {
    return rawType(type) == Optional.class
        ? ((ParameterizedType) type).getActualTypeArguments()[0]
        : type;
  }

  /** A component's name in snake case. */
  private static String key(RecordComponent component) {
    StringBuilder key = new StringBuilder();
    for (char c : component.getName().toCharArray()) {
      if (Character.isUpperCase(c)) {
        key.append('_').append(Character.toLowerCase(c));
      } else {
        key.append(c);
      }
    }
    return key.toString();
  }
}
