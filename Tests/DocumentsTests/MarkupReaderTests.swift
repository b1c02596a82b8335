import Claims
import Documents
import Support
import Testing

/// Markdown and HTML as documents, with the way back to the file.
@Suite struct MarkupReaderTests {
  private func page(_ html: String) throws -> Document {
    try HTMLReader { _ in "" }.document(of: Array(html.utf8), uri: "a.html")
  }

  private func note(_ markdown: String) throws -> Document {
    try MarkdownReader { _ in "" }.document(of: Array(markdown.utf8), uri: "a.md")
  }

  private func blocks(_ document: Document) -> [String] {
    document.blocks.map { "\($0.role.rawValue): \(document.string(in: $0.range))" }
  }

  private func source(_ words: String, of document: Document, in file: String) throws -> String {
    let range = try #require(document.text.firstRange(of: words))
    let lower = document.text.utf8.distance(from: document.text.startIndex, to: range.lowerBound)
    let mapped = document.sourceMap.source(of: TextRange(lower, lower + words.utf8.count))
    return String(decoding: Array(file.utf8)[mapped.lower..<mapped.upper], as: UTF8.self)
  }

  @Test func aPageGivesItsArticleAndNothingAroundIt() throws {
    let html = """
      <!doctype html><html><head><title>Port grows - The Daily</title>
      <script type="application/ld+json">{"@type":"NewsArticle","datePublished":"2022-11-04T08:00:00Z"}</script>
      </head><body><nav><p>Home, News, Sport, and 99 more things, all of them here</p></nav>
      <article><h1>Port grows</h1><p>The port had 59&nbsp;cranes in <b>May</b>, the mayor
      said, and it will have more of them.</p>
      <figure><img src="x.png"><figcaption>A crane of 40 tonnes.</figcaption></figure>
      <ul><li>12 berths</li><li>3 tugs</li></ul>
      <blockquote><p>We built 7 piers, all of them here.</p></blockquote>
      <table><tr><th>Year</th><th>Ships</th></tr><tr><td>2021</td><td>412</td></tr></table>
      <aside><p>Also read: 10 ways to eat fish, and other stories</p></aside></article>
      <footer><p>Copyright 2022, all rights reserved, and so on</p></footer></body></html>
      """
    let document = try page(html)
    #expect(
      blocks(document) == [
        "headline: Port grows",
        "lead: The port had 59\u{A0}cranes in May, the mayor said, and it will have more of them.",
        "caption: A crane of 40 tonnes.", "list: 12 berths", "list: 3 tugs",
        "quotation: We built 7 piers, all of them here.", "table: Year | Ships",
        "table: 2021 | 412",
      ])
    #expect(document.dateline?.day.description == "2022-11-04")
    #expect(document.dateline?.origin == .metadata)
    #expect(document.mediaType == "text/html")
    #expect(try source("59\u{A0}cranes", of: document, in: html) == "59&nbsp;cranes")
    #expect(try source("May", of: document, in: html) == "May")
    #expect(try source("412", of: document, in: html) == "412")
  }

  @Test(arguments: [
    ("&eacute;t&eacute; 5", "\u{E9}t\u{E9} 5"), ("A&amp;B 12", "A&B 12"),
    ("&#8364;50", "\u{20AC}50"),
    ("5&lt;6", "5<6"), ("&notanentity; 7", "\u{AC}anentity; 7"), ("a&ampb 3", "a&b 3"),
    ("x &AMP; 9", "x & 9"), ("&amp;amp; 4", "&amp; 4"), ("1\r\n2", "1 2"),
  ])
  func characterReferencesKeepTheirPlaces(written: String, read: String) throws {
    let html = "<p>begin \(written) end of the paragraph</p>"
    let document = try page(html)
    #expect(document.text.hasPrefix("begin \(read) end"))
    #expect(try source("end of", of: document, in: html) == "end of")
    #expect(try source("begin", of: document, in: html) == "begin")
  }

  @Test func markdownKeepsRolesAndPlaces() throws {
    let markdown = """
      ---
      title: x
      date: 2022-11-04
      ---
      # Port *grows*

      The port had **59** cranes
      in May&nbsp;&mdash; so the [mayor](http://a.b/12).

      - 12 berths
      - 3 tugs

      > We built 7 piers.

      | Year | Ships |
      |------|------:|
      | 2021 | 412 |

      ```
      code 99
      ```
      """
    let document = try note(markdown)
    #expect(
      blocks(document) == [
        "headline: Port grows", "lead: The port had 59 cranes in May\u{A0}\u{2014} so the mayor.",
        "list: 12 berths", "list: 3 tugs", "quotation: We built 7 piers.", "table: Year | Ships",
        "table: 2021 | 412",
      ])
    #expect(document.dateline?.day.description == "2022-11-04")
    #expect(try source("59", of: document, in: markdown) == "59")
    #expect(try source("May\u{A0}\u{2014} so", of: document, in: markdown) == "May&nbsp;&mdash; so")
    #expect(try source("412", of: document, in: markdown) == "412")
  }

  private static let pieces = [
    "<p>", "</p>", "<b>", "</b>", "<table>", "<tr>", "<td>", "</table>", "<li>", "<!--", "-->",
    "<br>",
    "&amp;", "&eacute;", "&#x41;", "&", "<", ">", "12", "59 ships", "\u{E9}", "\u{1F600}", " ",
    "\n",
    "\r\n", "<h1>", "</h1>", "<div class=\"x\">", "</div>", "<script>1</script>", "*", "**", "#",
    "# ",
    "> ", "- ", "|", "|--|", "`", "[a](b)", "![i](j)", "\\", "---\n", "\n\n", "<svg>", "</svg>",
    "<a href=x>",
  ]

  /// Every span of the text maps into the file, in order, and what was copied is found there.
  @Test(arguments: 0..<150) func everySpanOfRandomMarkupMapsBack(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(seed))
    let file = (0..<40).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
    let bytes = Array(file.utf8)
    for document in [try page(file), try note(file)] {
      var last = 0
      for segment in document.sourceMap.segments {
        #expect(segment.text.lower >= last && segment.text.upper <= document.text.utf8.count)
        #expect(segment.source.lower >= 0 && segment.source.upper <= bytes.count, "\(file)")
        last = segment.text.upper
        guard segment.text.length == segment.source.length, segment.text.length > 1 else {
          continue
        }
        let copied = Array(document.text.utf8)[segment.text.lower..<segment.text.upper]
        let original = bytes[segment.source.lower..<segment.source.upper]
        #expect(
          zip(copied, original).allSatisfy { $0 == $1 || $0 == 0x20 }, "\(file)")
      }
      for block in document.blocks {
        #expect(block.range.upper <= document.text.utf8.count)
        #expect(!document.string(in: block.range).isEmpty)
      }
    }
  }

  @Test func deepNestingIsRefusedWithItsReason() {
    let html = String(repeating: "<div>", count: 100_000) + "x"
    #expect(throws: Diagnostics.self) { try page(html) }
  }

  @Test func aFileInUTF16KeepsItsPlaces() throws {
    let html = "<p>It had 59 \u{E9}coles, so it is said.</p>"
    var bytes: [UInt8] = [0xFF, 0xFE]
    for unit in html.utf16 { bytes += [UInt8(unit & 0xFF), UInt8(unit >> 8)] }
    let document = try HTMLReader { _ in "" }.document(of: bytes, uri: "a.html")
    let lower = try #require(document.text.utf8.firstIndex(of: UInt8(ascii: "5")))
    let place = document.text.utf8.distance(from: document.text.utf8.startIndex, to: lower)
    let mapped = document.sourceMap.source(of: TextRange(place, place + 2))
    #expect(Array(bytes[mapped.lower..<mapped.upper]) == [0x35, 0, 0x39, 0])
  }
}
