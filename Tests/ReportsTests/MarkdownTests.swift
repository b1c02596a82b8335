import Testing

@testable import Reports

@Suite struct MarkdownTests {
  @Test(arguments: [
    ("# Title", "\\# Title"), ("1. One", "1\\. One"), ("- item", "\\- item"), ("== x", "\\=\\= x"),
    ("a # b", "a # b"), ("3.4 percent", "3\\.4 percent"), ("costs 3.4", "costs 3.4"),
    ("*x* _y_ `z`", "\\*x\\* \\_y\\_ \\`z\\`"), ("![i](http://x)", "!\\[i\\](http\\://x)"),
    ("<b>&amp;", "&lt;b&gt;&amp;amp;"), ("a | b", "a \\| b"), ("a\n\n# b", "a # b"),
    ("see www.x.example", "see www\\.x.example"), ("$x$", "\\$x\\$"), ("a\\", "a\\\\"),
  ])
  func textMeansNothing(text: String, expected: String) {
    #expect(Markdown.text(text) == expected)
  }

  @Test func linksGoToTheWebAlone() {
    #expect(Markdown.link("a]", to: "javascript:x") == "a\\]")
    #expect(
      Markdown.link("a", to: "https://x.example/(b)?c=1&d=<e>|")
        == "[a](https://x.example/%28b%29?c=1&amp;d=%3Ce%3E%7C)")
  }
}
