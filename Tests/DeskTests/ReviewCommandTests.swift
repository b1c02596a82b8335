import Claims
import Desk
import Testing

@Suite struct ReviewCommandTests {
  @Test(
    arguments: [
      ("f", .decide(.needsFix, reason: "")), ("f a typo", .decide(.needsFix, reason: "a typo")),
      ("s", .decide(.copyStands, reason: "")),
      ("s  confirmed by phone ", .decide(.copyStands, reason: "confirmed by phone")),
      ("w", .decide(.corpusWrong, reason: "")), ("l", .decide(.later, reason: "")),
      ("n", .note("")), ("n ask the desk", .note("ask the desk")), ("u", .undo), ("j", .next),
      ("k", .previous), ("J", .nextUndecided), ("K", .previousUndecided), ("e", .evidence),
      ("?", .help), ("q", .quit), ("", .show), ("  ", .show), (" q\r", .quit),
      ("s bold\u{1B}[1m", .decide(.copyStands, reason: "bold[1m")),
    ] as [(String, ReviewCommand)])
  func aLineIsReadAsACommand(line: String, command: ReviewCommand) {
    #expect(ReviewCommand(line) == command)
  }

  @Test(arguments: ["x", "F", "fix", "quit", "q now", "j 3", "\u{1B}[A", "1", "ff", "s\u{301} x"])
  func whatIsNoKeyIsNoCommand(line: String) {
    #expect(ReviewCommand(line) == nil)
  }
}
