import Testing

@testable import Reports

@Suite struct JSONWriterTests {
  @Test func keysKeepTheirOrderAndPlainListsStayOnOneLine() {
    let value: JSONValue = [
      "b": 1, "a": .array([.integer(1), .string("x"), .null, .boolean(true)]),
      "place": ["line": 3, "column": 7], "empty": .array([]), "none": [:],
      "deep": .array([["k": "v"]]),
    ]
    #expect(
      JSONWriter.indented(value) == """
        {
          "b": 1,
          "a": [1, "x", null, true],
          "place": {"line": 3, "column": 7},
          "empty": [],
          "none": {},
          "deep": [
            {
              "k": "v"
            }
          ]
        }

        """)
    #expect(
      JSONWriter.line(value)
        == #"{"b":1,"a":[1,"x",null,true],"place":{"line":3,"column":7},"empty":[],"#
        + #""none":{},"deep":[{"k":"v"}]}"# + "\n")
  }

  @Test func textIsEscapedWhereItCouldDoHarm() {
    #expect(
      JSONWriter.line("\"\\\n\r\t</s\u{1}\u{7F}\u{9B}\u{202E}\u{2028}\u{E0041}é\u{1F600}")
        == #""\"\\\n\r\t\u003c/s\u0001\u007f\u009b\u202e\u2028\udb40\udc41é"# + "\u{1F600}\"\n")
  }
}
