import Foundation
import Testing
import Workbench

/// The worker that answers a line of JSON with a line of JSON.
@Suite struct MentionStreamTests {
  private struct Answer: Decodable {
    struct Entry: Decodable {
      let start: Int
      let end: Int
      let kind: String
      let value: String?
      let unit: String?
    }
    struct Failure: Decodable {
      let code: String
      let message: String
    }
    let id: String?
    let mentions: [Entry]?
    let error: Failure?
  }

  private func answer(_ line: StreamLine) throws -> Answer {
    let stream = MentionStream(rules: try ShippedWorkbench.rules.get())
    return try JSONDecoder().decode(Answer.self, from: stream.answer(to: line))
  }

  private func answer(_ line: String) throws -> Answer { try answer(.bytes(Array(line.utf8))) }

  @Test func offsetsCountCodePointsAndNotBytes() throws {
    let found = try answer(#"{"id":"a","text":"Zürich 🎈 paid 59 euros."}"#)
    let mention = try #require(found.mentions?.first)
    #expect(found.id == "a")
    #expect((mention.start, mention.end) == (14, 22))
    #expect(mention.kind == "money")
    #expect(mention.value == "59")
    #expect(mention.unit == "EUR")
  }

  @Test func aByteOrderMarkInTheTextCountsAsACodePoint() throws {
    let found = try answer(#"{"id":"a","text":"\uFEFFIt rained 12 days."}"#)
    #expect(found.mentions?.first?.start == 11)
  }

  @Test func datesAreResolvedFromTheReferenceTime() throws {
    let found = try answer(
      #"{"id":"a","text":"It closed yesterday.","reference_time":"2022-11-04T10:00:00"}"#)
    #expect(found.mentions?.first?.value == "2022-11-03")
  }

  @Test func aBadLineIsAnsweredWithItsReasonAndItsName() throws {
    let broken = try answer("{")
    #expect(broken.error?.code == "E_JSON")
    #expect(broken.id == nil)
    let incomplete = try answer(#"{"id":"b"}"#)
    #expect(incomplete.id == "b")
    #expect(incomplete.error?.message == #"the line has no "text""#)
    #expect(try answer(#"{"id":"c","text":5}"#).error?.message == #""text" is of another type"#)
    #expect(try answer(.tooLong).error?.code == "E_TOO_LARGE")
    #expect(try answer(.bytes([0xFF, 0xFE])).error?.code == "E_JSON")
  }

  @Test func linesAreCutAcrossPieces() {
    var lines = StreamLines()
    #expect(lines.lines(adding: Array("{\"a\"".utf8)) == [])
    #expect(
      lines.lines(adding: Array(":1}\r\n\n  \n{}\n{".utf8))
        == [.bytes(Array("{\"a\":1}\r".utf8)), .bytes(Array("{}".utf8))])
    #expect(lines.last() == .bytes(Array("{".utf8)))
    #expect(lines.last() == nil)
  }

  @Test func aLineBeyondTheLimitIsNamedAndTheNextOneIsRead() {
    var lines = StreamLines()
    let piece = [UInt8](repeating: 0x61, count: StreamLines.longestLine / 2)
    #expect(lines.lines(adding: piece) == [])
    #expect(lines.lines(adding: piece) == [])
    #expect(lines.lines(adding: piece) == [])
    #expect(lines.lines(adding: Array("\n{}\n".utf8)) == [.tooLong, .bytes(Array("{}".utf8))])
  }
}
