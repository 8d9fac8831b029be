package dev.archlab.visualizer.window;

import dev.archlab.cli.LoadedProgram;
import dev.archlab.visualizer.replay.Recording;
import java.util.List;
import java.util.Optional;

/** A program of the user's own. */
record ProgramCast(LoadedProgram program) implements Cast {

  @Override
  public String title() {
    return program.name();
  }

  @Override
  public Footage record(Recorder.Monitor monitor) {
    Recording recording = Recording.of(program, device -> monitor.watch(program.name(), device));
    return new Footage(List.of(recording), Optional.empty());
  }
}
