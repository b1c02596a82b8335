import Reports
import Testing

@Suite struct SpreadsheetTests {
  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+1", "'+1"), ("-1", "'-1"), ("@SUM(A1)", "'@SUM(A1)"),
    ("\t=1", "'=1"), ("\r\n=1", "'=1"), (" -x", "'-x"), ("\u{FF1D}1", "'\u{FF1D}1"),
    ("|cmd", "'|cmd"), ("'=1", "''=1"), ("59", "59"), ("a=b", "a=b"), ("'quoted'", "'quoted'"),
    ("", ""), ("\u{202E}=1", "'=1"),
  ])
  func whatCouldBeAFormulaIsText(text: String, cell: String) {
    #expect(SpreadsheetCell.text(text) == cell)
  }

  @Test(arguments: ["=1+1", "-1", "'=1", "59", "'tis", "a"])
  func whatWasMadeSafeIsReadBack(text: String) {
    #expect(SpreadsheetCell.plain(SpreadsheetCell.text(text)) == text)
  }
}
