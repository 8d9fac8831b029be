package dev.archlab.workloads.sweep;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import dev.archlab.sim.UsageException;
import dev.archlab.workloads.CsvReport;
import dev.archlab.workloads.JsonReport;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The folder of one sweep: {@code plan.json}, {@code journal}, and what is written from it in the
 * plan's order: {@code results.jsonl}, {@code results.csv}, {@code failures.jsonl}, {@code
 * host.csv}.
 */
public final class SweepFolder implements AutoCloseable {

  static final String RESULTS = "results.jsonl";

  static final String PLAN = "plan.json";
  private static final String JOURNAL = "journal";
  private static final String FAILURES = "failures.jsonl";
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private final String name;
  private final Path folder;
  private final SweepPlan plan;
  private final Journal journal;

  private SweepFolder(String name, Path folder, SweepPlan plan, Journal journal) {
    this.name = name;
    this.folder = folder;
    this.plan = plan;
    this.journal = journal;
  }

  /**
   * Opens the folder of a plan.
   *
   * @param resume whether to go on with what it holds
   * @throws UsageException if it holds something else, or cannot be written; it is then unchanged
   */
  public static SweepFolder open(String name, SweepPlan plan, boolean resume) {
    if (name.isBlank()) {
      throw new UsageException("-o: the name of the directory is empty");
    }
    try {
      Path folder = Files.createDirectories(Path.of(name));
      requireSamePlan(name, folder, plan, resume);
      AtomicFile.write(folder.resolve(PLAN), writer -> writer.write(JsonReport.text(plan.json())));
      return new SweepFolder(name, folder, plan, Journal.open(folder.resolve(JOURNAL)));
    } catch (InvalidPathException | IOException e) {
      throw new UsageException("cannot keep a sweep in '%s': %s".formatted(name, reason(e)));
    }
  }

  private static void requireSamePlan(String name, Path folder, SweepPlan plan, boolean resume)
      throws IOException {
    Path known = folder.resolve(PLAN);
    if (!Files.exists(known)) {
      for (String file : List.of(JOURNAL, RESULTS, "results.csv")) {
        if (Files.exists(folder.resolve(file))) {
          throw new UsageException(
              "'%s' holds a file '%s' but no %s: it is no sweep's; name another directory"
                  .formatted(name, file, PLAN));
        }
      }
      return;
    }
    JsonNode held = MAPPER.readTree(Files.readString(known));
    if (!held.path("fingerprint").asText().equals(plan.fingerprint())) {
      throw new UsageException(
          "'%s' holds another plan: %s; this one has %s; name another directory"
              .formatted(name, describe(held), describe(plan.json())));
    }
    if (!resume) {
      throw new UsageException(
          "'%s' holds this sweep already: --resume goes on with it".formatted(name));
    }
  }

  private static String describe(JsonNode plan) {
    Set<String> workloads = new LinkedHashSet<>();
    plan.path("workloads").forEach(workload -> workloads.add(workload.asText()));
    return "%,d points of %s by version %s"
        .formatted(
            plan.path("points").asInt(),
            String.join(", ", workloads),
            plan.path("version").asText());
  }

  SweepPlan plan() {
    return plan;
  }

  /** Lines of the journal that cannot be read; their points are repeated. */
  public int unreadableLines() {
    return journal.unreadable();
  }

  /** Points that ended well, or that no kernel can compute: there is nothing to repeat. */
  boolean isFinished(Point point) {
    return journal.status(point.key()).filter(status -> status == 0).isPresent();
  }

  /** The exit code of a point that has finished. */
  Optional<Integer> status(Point point) {
    return journal.status(point.key());
  }

  /** Whether a point has ended well but without a run: its kernel cannot compute it. */
  boolean isRefused(Point point) {
    return isFinished(point) && !journal.hasRun(point.key());
  }

  /**
   * Notes a finished point.
   *
   * @throws UsageException if the disk is full, or the like
   */
  void append(ObjectNode entry) {
    try {
      journal.append(entry);
    } catch (IOException e) {
      throw unwritable(JOURNAL, e);
    }
  }

  /**
   * Writes the results of all points that are finished.
   *
   * @return how many there are
   * @throws UsageException if a file cannot be written; it is then as it was
   */
  public int writeResults() {
    Set<String> columns = new LinkedHashSet<>();
    int[] count = new int[2];
    write(
        RESULTS,
        writer ->
            each(
                entry -> {
                  if (entry.get("run") instanceof ObjectNode run) {
                    count[0]++;
                    columns.addAll(CsvReport.row(run).keySet());
                    writer.write(run + "\n");
                  }
                }));
    write("results.csv", writer -> writeTable(columns, writer));
    write("host.csv", this::writeHost);
    write(
        FAILURES,
        writer ->
            each(
                entry -> {
                  if (!entry.has("run")) {
                    count[1]++;
                    entry.remove("key");
                    writer.write(entry + "\n");
                  }
                }));
    if (count[1] == 0) {
      try {
        Files.delete(folder.resolve(FAILURES));
      } catch (IOException e) {
        throw unwritable(FAILURES, e);
      }
    }
    return count[0];
  }

  private void writeTable(Set<String> columns, BufferedWriter out) throws IOException {
    if (columns.isEmpty()) {
      return;
    }
    CsvSchema schema =
        CsvSchema.builder()
            .addColumns(CsvReport.inGroups(columns), CsvSchema.ColumnType.STRING)
            .setUseHeader(true)
            .build();
    ObjectWriter writer = new CsvMapper().writer(schema);
    try (SequenceWriter rows = writer.writeValues(out)) {
      each(
          entry -> {
            if (entry.get("run") instanceof ObjectNode run) {
              rows.write(CsvReport.row(run));
            }
          });
    }
  }

  private void writeHost(BufferedWriter writer) throws IOException {
    writer.write("point,host_s\n");
    int number = 0;
    for (Point point : plan.points()) {
      number++;
      Optional<ObjectNode> entry = journal.read(point.key());
      if (entry.isPresent() && entry.get().has("host_s")) {
        writer.write(number + "," + entry.get().get("host_s").asText() + "\n");
      }
    }
  }

  private interface EntryUse {
    void accept(ObjectNode entry) throws IOException;
  }

  private void each(EntryUse use) throws IOException {
    for (Point point : plan.points()) {
      Optional<ObjectNode> entry = journal.read(point.key());
      if (entry.isPresent()) {
        use.accept(entry.get());
      }
    }
  }

  private void write(String file, AtomicFile.Content content) {
    try {
      AtomicFile.write(folder.resolve(file), content);
    } catch (IOException e) {
      throw unwritable(file, e);
    }
  }

  private UsageException unwritable(String file, IOException e) {
    return new UsageException(
        "cannot write '%s' in '%s': %s; what is finished is kept, and --resume goes on"
            .formatted(file, name, reason(e)));
  }

  private static String reason(Exception e) {
    if (e instanceof FileAlreadyExistsException) {
      return "there is a file of that name";
    }
    if (e instanceof AccessDeniedException || e instanceof InvalidPathException) {
      return "no such path, or permission denied";
    }
    if (e instanceof FileSystemException known && known.getReason() != null) {
      return known.getReason();
    }
    return e instanceof NoSuchFileException ? "no such path" : String.valueOf(e.getMessage());
  }

  @Override
  public void close() {
    try {
      journal.close();
    } catch (IOException e) {
      throw unwritable(JOURNAL, e);
    }
  }
}
