package dev.archlab.kernels.tpu;

import com.google.auto.service.AutoService;
import dev.archlab.kernels.Convert;
import dev.archlab.kernels.Kernel;
import dev.archlab.sim.ElementType;
import dev.archlab.tpu.VectorFunction;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One conversion for each block. */
@AutoService(Kernel.class)
public final class StreamedConvert extends StreamKernel<Convert> {

  public StreamedConvert() {
    super(Convert.class);
  }

  @Override
  public String summary() {
    return "one conversion for each block";
  }

  @Override
  boolean usable(Convert operation) {
    return function(operation) != null;
  }

  private static @Nullable VectorFunction function(Convert operation) {
    ElementType from = operation.from().type();
    return switch (operation.to().type()) {
      case BF16 -> from == ElementType.F32 ? VectorFunction.F32_TO_BF16 : null;
      case F32 ->
          switch (from) {
            case BF16 -> VectorFunction.BF16_TO_F32;
            case S32 -> VectorFunction.S32_TO_F32;
            default -> null;
          };
      default -> null;
    };
  }

  @Override
  List<BlockStream> streams(Convert operation) {
    VectorFunction function = function(operation);
    if (function == null) {
      return List.of();
    }
    BlockStream stream = BlockStream.ofElements(operation.from());
    Slot from = stream.input(View.elements(operation.from()));
    Slot to = stream.output(View.elements(operation.to()));
    stream.work(block -> block.words(function, to, from));
    return List.of(stream);
  }
}
