import Claims

/// Finds the date of publication that a page gives of itself.
enum PageDate {
  private static let metaNames: Set = [
    "article:published_time", "og:published_time", "og:article:published_time", "date", "pubdate",
    "publish-date", "publishdate", "dc.date", "dc.date.issued", "dcterms.date", "dcterms.created",
    "datepublished", "parsely-pub-date", "sailthru.date", "publication_date",
  ]

  /// The day; JSON-LD first, then meta elements, then the first `time` of the article.
  static func day(of root: HTMLNode, article: HTMLNode) -> CalendarDay? {
    var linked: CalendarDay?
    var meta: CalendarDay?
    root.elements { node in
      switch node.name {
      case "script" where linked == nil && node.attribute("type") == "application/ld+json":
        linked = published(in: node.allText)
      case "meta" where meta == nil:
        let name =
          node.attribute("property") ?? node.attribute("name") ?? node.attribute("itemprop")
        guard let name, metaNames.contains(name.lowercased()) else { return }
        meta = node.attribute("content").flatMap { MetadataDate.day($0) }
      default: break
      }
    }
    if let day = linked ?? meta { return day }
    var time: CalendarDay?
    article.elements { node in
      guard time == nil, node.name == "time" else { return }
      time = node.attribute("datetime").flatMap { MetadataDate.day($0) }
    }
    return time
  }

  /// The value of "datePublished" in a text of JSON, wherever it stands.
  private static func published(in json: String) -> CalendarDay? {
    var rest = json[...]
    while let key = rest.firstRange(of: "\"datePublished\"") {
      rest = rest[key.upperBound...].drop { $0.isWhitespace }
      guard rest.first == ":" else { continue }
      let value = rest.dropFirst().drop { $0.isWhitespace }
      if value.first == "\"", let day = MetadataDate.day(value.dropFirst()) { return day }
    }
    return nil
  }
}
