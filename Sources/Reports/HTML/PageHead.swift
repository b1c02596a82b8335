import Claims

/// The head of a page that makes no request and runs no script: its policy names its one style sheet
/// by hash.
enum PageHead {
  static func markup(title: String, sheet: Markup, options: ReportOptions) -> Markup {
    let policy =
      "default-src 'none'; style-src 'sha256-\(options.sha256Base64(sheet.html))'; "
      + "base-uri 'none'; form-action 'none'"
    return .element(
      "head", [:],
      .element("meta", ["charset": "utf-8"]),
      .element("meta", ["http-equiv": "Content-Security-Policy", "content": policy]),
      .element("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"]),
      .element("meta", ["name": "referrer", "content": "no-referrer"]),
      .element("meta", ["name": "color-scheme", "content": "light dark"]),
      .element("title", [:], .text(title)),
      .element("style", [:], sheet))
  }
}
