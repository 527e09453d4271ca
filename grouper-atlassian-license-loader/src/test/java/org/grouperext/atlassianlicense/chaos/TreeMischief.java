package org.grouperext.atlassianlicense.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkAnswer;

/** Changes one place in the JSON of a body, which stays JSON. */
enum TreeMischief implements Mischief {
  DROPPED {
    @Override
    void change(JsonPlace place, JsonPlace other, RandomGenerator random) {
      place.remove();
    }
  },
  REPEATED {
    @Override
    void change(JsonPlace place, JsonPlace other, RandomGenerator random) {
      if (place.parent() instanceof ArrayNode list) {
        list.insert(random.nextInt(list.size() + 1), place.value().deepCopy());
      }
    }
  },
  MOVED {
    @Override
    void change(JsonPlace place, JsonPlace other, RandomGenerator random) {
      if (place.parent() instanceof ArrayNode list) {
        JsonNode value = place.value();
        place.remove();
        list.insert(random.nextInt(list.size() + 1), value);
      }
    }
  },
  /** One element instead of another: as many as before. */
  REPEATED_OVER_ANOTHER {
    @Override
    void change(JsonPlace place, JsonPlace other, RandomGenerator random) {
      if (place.parent() instanceof ArrayNode list) {
        list.set(random.nextInt(list.size()), place.value().deepCopy());
      }
    }
  },
  RENAMED {
    @Override
    void change(JsonPlace place, JsonPlace other, RandomGenerator random) {
      if (place.parent() instanceof ObjectNode object) {
        JsonNode value = place.value();
        place.remove();
        object.set(
            other.isField() && random.nextBoolean() ? other.key() : place.key() + "x", value);
      }
    }
  },
  SWAPPED {
    @Override
    void change(JsonPlace place, JsonPlace other, RandomGenerator random) {
      JsonNode value = place.value().deepCopy();
      place.set(other.value().deepCopy());
      other.set(value);
    }
  },
  REPLACED {
    @Override
    void change(JsonPlace place, JsonPlace other, RandomGenerator random) {
      place.set(replacement(place.value(), other.value(), random));
    }
  };

  private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
  private static final List<String> TEXTS =
      List.of("", " ", "x", "0", "1", "-1", "7", "true", "false", "DONE", "RUNNING", "FAILED");

  /** Changes a place; the other one is there to take something from. */
  abstract void change(JsonPlace place, JsonPlace other, RandomGenerator random);

  @Override
  public SplunkAnswer play(Scene scene) {
    return scene
        .rows()
        .unlessInvented(scene, answer -> answer.withJson(body -> change(body, scene.random())));
  }

  private void change(ObjectNode body, RandomGenerator random) {
    List<JsonPlace> places = JsonPlace.all(body);
    List<JsonPlace> rows =
        body.get("results") instanceof ArrayNode r ? JsonPlace.all(r) : List.of();
    List<JsonPlace> choices = rows.isEmpty() || random.nextInt(3) == 0 ? places : rows;
    if (!choices.isEmpty()) {
      change(
          choices.get(random.nextInt(choices.size())),
          choices.get(random.nextInt(choices.size())),
          random);
    }
  }

  private static JsonNode replacement(JsonNode value, JsonNode other, RandomGenerator random) {
    return switch (random.nextInt(11)) {
      case 0 -> JSON.nullNode();
      case 1 -> JSON.booleanNode(random.nextBoolean());
      case 2 -> JSON.numberNode(random.nextInt(-2, 30));
      case 3 -> JSON.numberNode(random.nextLong());
      case 4 -> JSON.arrayNode();
      case 5 -> JSON.objectNode();
      case 6 -> JSON.arrayNode().add(value.deepCopy()).add(other.deepCopy());
      case 7 -> JSON.textNode(value.asText() + "\n" + other.asText());
      case 8 -> otherwiseWritten(value);
      case 9 -> other.deepCopy();
      default -> JSON.textNode(TEXTS.get(random.nextInt(TEXTS.size())));
    };
  }

  /** A number without quotes, or anything else with them. */
  private static JsonNode otherwiseWritten(JsonNode value) {
    String text = value.asText();
    return value.isTextual() && text.matches("\\d+([.]\\d+)?")
        ? JSON.numberNode(new BigDecimal(text))
        : JSON.textNode(text);
  }
}
