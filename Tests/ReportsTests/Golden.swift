import Foundation
import Testing

/// Compares a text with a file below `Golden/`.
///
/// With `RECORD_GOLDEN=1` in the environment the file is written anew, and the test still fails,
/// so that a recording never passes for a check.
func expectGolden(
  _ actual: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Golden").appending(path: name)
  if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
    try Data(actual.utf8).write(to: file)
    Issue.record(
      "recorded \(name); run again without RECORD_GOLDEN", sourceLocation: sourceLocation)
    return
  }
  let expected = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  guard actual != expected else { return }
  let lines = (
    actual: actual.components(separatedBy: "\n"), expected: expected.components(separatedBy: "\n")
  )
  let place = zip(lines.actual, lines.expected).prefix { $0 == $1 }.count
  let got = place < lines.actual.count ? lines.actual[place] : "the end"
  let want = place < lines.expected.count ? lines.expected[place] : "the end"
  Issue.record(
    "\(name) differs at line \(place + 1):\n  is   \(got)\n  want \(want)",
    sourceLocation: sourceLocation)
}
