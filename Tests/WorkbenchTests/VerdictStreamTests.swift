import Foundation
import Testing
import Workbench

/// JSON Lines in, one verdict out for each.
@Suite struct VerdictStreamTests {
  private func answer(_ line: String) throws -> String {
    let stream = try VerdictStream(rules: ShippedWorkbench.rules.get())
    return String(decoding: stream.answer(to: .bytes(Array(line.utf8))), as: UTF8.self)
  }

  @Test func aClaimGetsItsVerdictAndItsWorking() throws {
    let line = #"{"id":"a","claim":"Eight ferries run.","evidence":["Only 8 ferries run."]}"#
    let text = try answer(line)
    #expect(text.hasPrefix(#"{"explanation":[{"step":"bind","text":"“Eight” is held against “8”"#))
    #expect(text.hasSuffix(#""id":"a","verdict":"supported"}"#))
  }

  @Test func aLineWithoutAClaimIsAnError() throws {
    #expect(
      try answer(#"{"id":7,"evidence":[]}"#)
        == #"{"error":{"code":"E_JSON","message":"the line has no \"claim\""},"id":7}"#)
  }

  @Test func aClaimWithoutEvidenceIsUnsourced() throws {
    let text = try answer(#"{"id":1,"claim":"Eight ferries run.","evidence":[]}"#)
    #expect(text.hasSuffix(#""verdict":"unsourced"}"#))
  }

  @Test func relativeDatesResolveFromTheContextDate() throws {
    let line =
      #"{"id":1,"claim":"The bridge opened last year.","context_date":"2020-05-01","#
      + #""evidence":["The bridge opened on 3 June 2018."]}"#
    #expect(try answer(line).hasSuffix(#""verdict":"conflict"}"#))
  }
}
