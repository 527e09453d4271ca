package org.grouperext.atlassianlicense.splunk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class PlainTextTest {

  private static final int LENGTH = 40;

  @Test
  void endsAtTheFirstByteThatIsNotPlain() {
    Random random = new Random(7);
    for (int value = 0; value < 256; value++) {
      for (int start = 0; start < LENGTH; start++) {
        byte[] bytes = plain(random);
        int place = start + random.nextInt(LENGTH - start);
        bytes[place] = (byte) value;
        bytes[LENGTH] = '"';

        assertThat(PlainText.end(bytes, start))
            .as("byte %d at %d from %d", value, place, start)
            .isEqualTo(isPlain(value) ? LENGTH : place);
      }
    }
  }

  @Test
  void endsAtTheFirstOfMany() {
    byte[] bytes = plain(new Random(7));
    for (int place = LENGTH; place >= 0; place--) {
      bytes[place] = (byte) (place % 3 == 0 ? '"' : place % 3 == 1 ? 0 : 0xff);

      assertThat(PlainText.end(bytes, 0)).isEqualTo(place);
    }
  }

  private static boolean isPlain(int value) {
    return value >= ' ' && value < 128 && value != '"' && value != '\\';
  }

  private static byte[] plain(Random random) {
    byte[] bytes = new byte[LENGTH + PlainText.PADDING];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) "az019 .~!#[]\u007f".charAt(random.nextInt(13));
    }
    return bytes;
  }
}
