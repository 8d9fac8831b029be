package dev.archlab.kernels.gpu;

import dev.archlab.gpu.ptx.PtxModule;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A PTX file that lies beside this class; it is parsed when it is first asked for. */
final class PtxFile {

  private final String file;
  private @Nullable PtxModule module;

  PtxFile(String file) {
    this.file = file;
  }

  synchronized PtxModule module() {
    if (module == null) {
      module = PtxModule.parse(file, text());
    }
    return module;
  }

  private String text() {
    try (InputStream stream = PtxFile.class.getResourceAsStream(file)) {
      if (stream == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
