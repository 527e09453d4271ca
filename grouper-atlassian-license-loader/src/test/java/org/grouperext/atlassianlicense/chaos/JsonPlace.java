package org.grouperext.atlassianlicense.chaos;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Where a value stands in a tree of JSON.
 *
 * @param parent the object or list that holds it
 * @param key its field, or its number in the list
 */
record JsonPlace(JsonNode parent, String key) {

  /** All places below a node. */
  static List<JsonPlace> all(JsonNode root) {
    List<JsonPlace> places = new ArrayList<>();
    collect(root, places);
    return places;
  }

  boolean isField() {
    return parent instanceof ObjectNode;
  }

  JsonNode value() {
    return parent instanceof ArrayNode list ? list.path(index()) : parent.path(key);
  }

  void remove() {
    if (parent instanceof ArrayNode list) {
      list.remove(index());
    } else {
      ((ObjectNode) parent).remove(key);
    }
  }

  void set(JsonNode value) {
    if (parent instanceof ArrayNode list) {
      list.set(index(), value);
    } else {
      ((ObjectNode) parent).set(key, value);
    }
  }

  private int index() {
    return Integer.parseInt(key);
  }

  private static void collect(JsonNode node, List<JsonPlace> places) {
    if (node instanceof ObjectNode object) {
      object.fieldNames().forEachRemaining(name -> places.add(new JsonPlace(object, name)));
    } else if (node instanceof ArrayNode list) {
      for (int i = 0; i < list.size(); i++) {
        places.add(new JsonPlace(list, String.valueOf(i)));
      }
    }
    node.forEach(child -> collect(child, places));
  }
}
