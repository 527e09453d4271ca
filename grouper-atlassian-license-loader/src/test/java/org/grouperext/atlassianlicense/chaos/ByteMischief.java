package org.grouperext.atlassianlicense.chaos;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.random.RandomGenerator;
import org.grouperext.atlassianlicense.testbed.splunk.SplunkAnswer;

/** Changes a few bytes of a body, whatever they mean. */
enum ByteMischief implements Mischief {
  BIT_FLIPPED {
    @Override
    byte[] change(byte[] body, int from, int until, RandomGenerator random) {
      body[from] ^= (byte) (1 << random.nextInt(8));
      return body;
    }
  },
  BYTES_CHANGED {
    @Override
    byte[] change(byte[] body, int from, int until, RandomGenerator random) {
      for (int i = from; i < until; i++) {
        body[i] = (byte) random.nextInt(32, 127);
      }
      return body;
    }
  },
  BYTES_DROPPED {
    @Override
    byte[] change(byte[] body, int from, int until, RandomGenerator random) {
      return joined(Arrays.copyOf(body, from), Arrays.copyOfRange(body, until, body.length));
    }
  },
  BYTES_REPEATED {
    @Override
    byte[] change(byte[] body, int from, int until, RandomGenerator random) {
      return joined(Arrays.copyOf(body, until), Arrays.copyOfRange(body, from, body.length));
    }
  },
  BYTES_REVERSED {
    @Override
    byte[] change(byte[] body, int from, int until, RandomGenerator random) {
      byte[] changed = body.clone();
      for (int i = from; i < until; i++) {
        changed[i] = body[until - 1 - (i - from)];
      }
      return changed;
    }
  },
  BYTES_MOVED {
    @Override
    byte[] change(byte[] body, int from, int until, RandomGenerator random) {
      byte[] rest = BYTES_DROPPED.change(body, from, until, random);
      int to = random.nextInt(rest.length + 1);
      return joined(
          joined(Arrays.copyOf(rest, to), Arrays.copyOfRange(body, from, until)),
          Arrays.copyOfRange(rest, to, rest.length));
    }
  },
  /** Unlike a broken connection: the headers announce no more than what comes. */
  END_DROPPED {
    @Override
    byte[] change(byte[] body, int from, int until, RandomGenerator random) {
      return Arrays.copyOf(body, from);
    }
  };

  private static final int MOST = 120;

  /** The changed bytes; the stretch from {@code from} to {@code until} is not empty. */
  abstract byte[] change(byte[] body, int from, int until, RandomGenerator random);

  @Override
  public SplunkAnswer play(Scene scene) {
    return scene
        .rows()
        .unlessInvented(scene, answer -> answer.withBytes(body -> changed(body, scene.random())));
  }

  private byte[] changed(byte[] body, RandomGenerator random) {
    if (body.length == 0) {
      return body;
    }
    int from = random.nextInt(body.length);
    int length = random.nextInt(3) == 0 ? 1 : random.nextInt(1, MOST);
    return change(body, from, Math.min(body.length, from + length), random);
  }

  private static byte[] joined(byte[] one, byte[] other) {
    ByteArrayOutputStream both = new ByteArrayOutputStream();
    both.writeBytes(one);
    both.writeBytes(other);
    return both.toByteArray();
  }
}
