import Foundation
import Workbench

/// Standard input as lines, each answered by one line on standard output, in order.
enum StandardStream {
  /// How much is read at once, in bytes.
  private static let pieceSize = 1 << 16

  /// Answers every line. A reader that goes away ends the work without a word.
  static func answer(with answer: (StreamLine) -> Data) throws {
    var lines = StreamLines()
    let input = FileHandle.standardInput
    while let piece = try input.read(upToCount: pieceSize), !piece.isEmpty {
      try write(lines.lines(adding: piece).map(answer))
    }
    if let line = lines.last() { try write([answer(line)]) }
  }

  private static func write(_ answers: [Data]) throws {
    var output = Data()
    for line in answers {
      output.append(line)
      output.append(0x0A)
    }
    guard !output.isEmpty else { return }
    try FileHandle.standardOutput.write(contentsOf: output)
  }
}
