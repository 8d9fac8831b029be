package dev.archlab.gpu.ptx;

import dev.archlab.gpu.ptx.Token.Kind;
import dev.archlab.sim.InputException;
import dev.archlab.sim.SourceLocation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Recursive descent over a PTX module: directives, variables, kernels. */
final class Parser {

  private final TokenReader in;
  private final Map<Integer, String> sourceFiles;
  private final List<PtxVariable> variables = new ArrayList<>();
  private final List<PtxEntry> entries = new ArrayList<>();
  private String version = "";
  private String target = "";

  Parser(String file, List<Token> tokens) {
    in = new TokenReader(file, tokens);
    sourceFiles = sourceFiles(tokens);
  }

  /**
   * {@code .file} lines, which nvcc writes at the end. Only the last part of a path is kept: what
   * comes before it says where the program was compiled.
   */
  private static Map<Integer, String> sourceFiles(List<Token> tokens) {
    Map<Integer, String> files = new HashMap<>();
    for (int i = 0; i + 2 < tokens.size(); i++) {
      if (tokens.get(i).is(Kind.DOTTED, ".file")
          && tokens.get(i + 1).kind() == Kind.INTEGER
          && tokens.get(i + 2).kind() == Kind.STRING) {
        String path = tokens.get(i + 2).text();
        files.put(
            Integer.parseInt(tokens.get(i + 1).text()),
            path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1));
      }
    }
    return files;
  }

  PtxModule module() {
    while (in.peek().kind() != Kind.END) {
      directive();
    }
    if (version.isEmpty()) {
      throw new InputException(
          new SourceLocation(in.file(), 1, 1), "not PTX: there is no '.version' line");
    }
    return new PtxModule(in.file(), version, target, variables, entries);
  }

  private void directive() {
    Token word = in.peek();
    if (word.kind() != Kind.DOTTED) {
      throw in.error(word, "expected a directive such as '.entry', found " + word.shown());
    }
    switch (word.text()) {
      case ".version" -> {
        in.next();
        version = in.next().text();
      }
      case ".target" -> {
        in.next();
        target = in.next().text();
        while (in.accept(',')) {
          in.next();
        }
      }
      case ".address_size" -> addressSize();
      case ".file" -> fileLine();
      case ".section" -> section();
      case ".pragma" -> in.skipPast(';');
      case ".alias" -> in.skipPast(';');
      default -> definition();
    }
  }

  private void addressSize() {
    in.next();
    Token size = in.peek();
    if (in.integer() != 64) {
      throw in.error(size, "only '.address_size 64' is supported, not " + size.shown());
    }
  }

  private void fileLine() {
    in.next();
    in.integer();
    in.expect(Kind.STRING, "a file name in quotes");
    while (in.accept(',')) {
      in.integer();
    }
  }

  /** Debug information other than {@code .loc}; of no use here. */
  private void section() {
    while (!in.peek().isMark('{')) {
      in.next();
    }
    in.skipBraces();
  }

  private void definition() {
    boolean external = false;
    while (true) {
      Token word = in.peek();
      switch (word.text()) {
        case ".visible", ".weak", ".common" -> in.next();
        case ".extern" -> {
          in.next();
          external = true;
        }
        case ".entry" -> {
          in.next();
          entry();
          return;
        }
        case ".func" -> {
          function();
          return;
        }
        default -> {
          variables.add(new VariableParser(in).variable(external));
          in.expect(';');
          return;
        }
      }
    }
  }

  /** Device functions are not kept: a kernel that calls one is refused when it is launched. */
  private void function() {
    while (!in.peek().isMark('{')) {
      if (in.accept(';')) {
        return;
      }
      in.next();
    }
    in.skipBraces();
  }

  private void entry() {
    SourceLocation at = in.location();
    String name = in.expect(Kind.NAME, "the name of a kernel").text();
    List<PtxVariable> parameters = new ArrayList<>();
    if (in.accept('(') && !in.accept(')')) {
      do {
        parameters.add(new VariableParser(in).variable(false));
      } while (in.accept(','));
      in.expect(')');
    }
    int maxThreads = 0;
    List<Integer> required = List.of();
    while (in.peek().kind() == Kind.DOTTED) {
      Token word = in.next();
      switch (word.text()) {
        case ".maxntid" -> {
          maxThreads = 1;
          for (int extent : extents()) {
            maxThreads *= extent;
          }
        }
        case ".reqntid" -> required = extents();
        case ".minnctapersm", ".maxnreg", ".maxnctapersm" -> in.integer();
        case ".pragma" -> in.skipPast(';');
        default ->
            throw in.error(
                word,
                "unknown performance directive "
                    + word.shown()
                    + " of a kernel; known are .maxntid, .reqntid, .minnctapersm, .maxnreg");
      }
    }
    List<PtxStatement> body = new BodyParser(in, sourceFiles).body();
    entries.add(new PtxEntry(at, name, parameters, maxThreads, required, body));
  }

  private List<Integer> extents() {
    List<Integer> extents = new ArrayList<>();
    do {
      extents.add(Math.toIntExact(in.integer()));
    } while (in.accept(','));
    return extents;
  }
}
