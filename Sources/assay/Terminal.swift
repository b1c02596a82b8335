import Foundation

/// Writing to the two streams, and what the terminal behind them can show.
enum Terminal {
  /// Writes a text to standard output.
  static func write(_ text: String) {
    FileHandle.standardOutput.write(Data(text.utf8))
  }

  /// Writes a line to standard error.
  static func error(_ text: String) {
    FileHandle.standardError.write(Data((text + "\n").utf8))
  }

  /// Whether colour is wanted: by flag, else by NO_COLOR, TERM and a terminal behind the stream.
  static func wantsColour(_ choice: ColourChoice, environment: [String: String]) -> Bool {
    switch choice {
    case .always: true
    case .never: false
    case .auto:
      environment["NO_COLOR"] == nil && environment["TERM"] != "dumb" && isatty(STDOUT_FILENO) == 1
    }
  }

  /// Whether marks beyond ASCII are shown: in a UTF-8 locale on a terminal that is not dumb.
  static func wantsUnicode(environment: [String: String]) -> Bool {
    let locale =
      environment["LC_ALL"] ?? environment["LC_CTYPE"] ?? environment["LANG"] ?? ""
    let folded = locale.lowercased()
    return environment["TERM"] != "dumb" && (folded.contains("utf-8") || folded.contains("utf8"))
  }

  /// The width in cells: COLUMNS, else 100.
  static func width(environment: [String: String]) -> Int {
    environment["COLUMNS"].flatMap(Int.init).map { max(40, $0) } ?? 100
  }
}
