/// Finds the element that holds the article of a page, by where its paragraphs stand.
///
/// The score is in the manner of Readability (Arc90, 2009): a paragraph gives its parent points for
/// its length and its commas, its grandparent half of them, and an element loses by the share of
/// its text that stands in links.
struct ArticleFinder {
  /// Elements that never hold article text.
  static let skipped: Set = [
    "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "button", "select",
    "svg", "math", "iframe", "object", "dialog", "menu", "head",
  ]
  /// A shorter text is no paragraph of an article, in bytes.
  private static let shortest = 25
  private static let paragraphs: Set = ["p", "blockquote", "pre", "td", "li"]
  /// Words in the names of classes that speak against an element.
  private static let against = [
    "comment", "footer", "sidebar", "promo", "related", "share", "social", "advert", "newsletter",
    "cookie", "banner", "breadcrumb", "subscribe", "most-read", "recirc", "outbrain", "taboola",
  ]

  /// The element that holds the article; the body, or the root, where nothing stands out.
  static func article(in root: HTMLNode) -> HTMLNode {
    let body = root.children.first { $0.name == "body" } ?? root
    var best: (node: HTMLNode, score: Int)?
    _ = weight(of: body, best: &best)
    return best?.node ?? body
  }

  /// What lies below an element.
  private struct Weight {
    /// The points that its paragraphs have earned for it.
    var points = 0
    /// Its text, in bytes.
    var length = 0
    var commas = 0
    /// The text that stands in links, in bytes.
    var linked = 0

    mutating func add(_ child: Weight) {
      points += child.points / 2
      length += child.length
      commas += child.commas
      linked += child.linked
    }

    /// What a paragraph of this text is worth.
    var paragraphPoints: Int {
      length < ArticleFinder.shortest ? 0 : 1 + commas + min(3, length / 100)
    }
  }

  private static func weight(
    of node: HTMLNode, best: inout (node: HTMLNode, score: Int)?
  ) -> Weight {
    guard !isSkipped(node) else { return Weight() }
    var weight = Weight()
    for child in node.children {
      switch child.content {
      case .text(let text, _):
        weight.length += text.utf8.count
        weight.commas += text.utf8.count { $0 == 0x2C }
      case .element(let name):
        let inner = Self.weight(of: child, best: &best)
        weight.add(inner)
        if paragraphs.contains(name) { weight.points += inner.paragraphPoints }
      case .other: continue
      }
    }
    if node.name == "a" { weight.linked = weight.length }
    let bonus = node.name == "article" ? 2 : node.name == "main" ? 4 : 0
    let points = weight.points + (bonus > 0 ? weight.points / bonus : 0)
    let score = points * (weight.length - weight.linked) / max(1, weight.length)
    if score > best?.score ?? 0 { best = (node, score) }
    return weight
  }

  /// Whether an element and all below it is left out.
  static func isSkipped(_ node: HTMLNode) -> Bool {
    if skipped.contains(node.name) { return true }
    if node.attribute("hidden") != nil || node.attribute("aria-hidden") == "true" { return true }
    guard node.name == "div" || node.name == "section" || node.name == "ul" else { return false }
    let names = "\(node.attribute("class") ?? "") \(node.attribute("id") ?? "")".lowercased()
    return against.contains { names.contains($0) } && !names.contains("article-body")
  }
}
