import Claims

/// The drawing of a series: dots and steps for the figures held, a dashed line for the claim.
///
/// Positions are binary floating point, rounded to whole units of the drawing; they decide
/// nothing.
struct SeriesChart {
  /// One figure with its place in time.
  private struct Point {
    let day: Int
    let low: Double
    let high: Double
    let saidBy: String
    let isLater: Bool
  }

  /// The figures that are drawn, sorted by date.
  let facts: [Fact]
  private let points: [Point]
  private let claim: (low: Double, high: Double)?
  private let claimDay: Int?
  private let claimWords: String
  private let days: AxisScale
  private let values: AxisScale

  /// Nil where figures of the same unit stand at fewer than two dates.
  init?(_ finding: Finding) {
    let later = Set(finding.later.map(\.id))
    let unit = (finding.held ?? finding.series.first)?.unit ?? "1"
    let dated = finding.series.filter { $0.unit == unit }
      .compactMap { fact -> (Fact, Point)? in
        guard let day = fact.asOf?.lastDay, case .magnitude(let magnitude) = fact.value,
          let ends = SeriesChart.ends(magnitude)
        else { return nil }
        let point = Point(
          day: day.ordinal, low: ends.low, high: ends.high, saidBy: fact.saidBy,
          isLater: later.contains(fact.id))
        return (fact, point)
      }
    guard Set(dated.map(\.1.day)).count >= 2 else { return nil }
    facts = dated.map(\.0)
    points = dated.map(\.1)
    if case .quantity(let quantity) = finding.claim.value, quantity.unit == unit {
      claim = SeriesChart.ends(quantity.magnitude)
    } else {
      claim = nil
    }
    claimDay = finding.claim.asOf?.day.ordinal
    claimWords = finding.claim.statedWords
    let allDays = points.map(\.day) + [claimDay].compactMap { $0 }
    days = AxisScale(
      Double(allDays.min() ?? 0), Double(allDays.max() ?? 1), from: 66, to: 328, margin: 0)
    let all = points.flatMap { [$0.low, $0.high] } + (claim.map { [$0.low, $0.high] } ?? [])
    values = AxisScale(all.min() ?? 0, all.max() ?? 1, from: 164, to: 16, margin: 0.08)
  }

  func markup(id: String, title: String) -> Markup {
    .element(
      "svg",
      [
        "class": "plot", "viewBox": "0 0 340 196", "role": "img",
        "aria-labelledby": "\(id)-t \(id)-d", "focusable": "false",
      ],
      [
        .element("title", ["id": "\(id)-t"], .text(title)),
        .element("desc", ["id": "\(id)-d"], .text(description)),
      ] + grid + dayLabels + claimMarks + lines + dots + claimDot)
  }

  private var description: String {
    let first = facts.first.map(\.datedWords) ?? ""
    let last = facts.last.map(\.datedWords) ?? ""
    return "Held: from \(first) to \(last). The article says \(claimWords)."
  }

  private var grid: [Markup] {
    values.ticks(about: 4).flatMap { tick -> [Markup] in
      let y = values.place(tick)
      return [
        .line("grid", 66, y, 328, y),
        .label("tick end", 60, y + 4, AxisScale.words(tick)),
      ]
    }
  }

  private var dayLabels: [Markup] {
    let ends = [days.low, days.high].compactMap { CalendarDay(ordinal: Int($0))?.words }
    guard ends.count == 2 else { return [] }
    return [.label("tick", 66, 186, ends[0]), .label("tick end", 328, 186, ends[1])]
  }

  /// One stepped line for each counter, in the order of their first figures.
  private var lines: [Markup] {
    var counters: [String] = []
    for point in points where !counters.contains(point.saidBy) { counters.append(point.saidBy) }
    return counters.compactMap { counter in
      let own = points.filter { $0.saidBy == counter }
      guard own.count > 1, let first = own.first else { return nil }
      var path = "M\(x(first)) \(y(first))"
      for point in own.dropFirst() { path += " H\(x(point)) V\(y(point))" }
      return .element("path", ["class": "held", "d": path])
    }
  }

  private var dots: [Markup] {
    points.flatMap { point -> [Markup] in
      let (top, bottom) = (values.place(point.high), values.place(point.low))
      let bar: [Markup] = top == bottom ? [] : [.line("spread", x(point), top, x(point), bottom)]
      return bar + [
        .element(
          "circle",
          [
            "class": point.isLater ? "dot later" : "dot", "cx": "\(x(point))",
            "cy": "\(y(point))", "r": "4",
          ])
      ]
    }
  }

  private var claimMarks: [Markup] {
    guard let claim else { return [] }
    let (top, bottom) = (values.place(claim.high), values.place(claim.low))
    let middle = (top + bottom) / 2
    let band: [Markup] =
      top == bottom
      ? []
      : [
        .element(
          "rect",
          [
            "class": "claim-band", "x": "66", "y": "\(top)", "width": "262",
            "height": "\(bottom - top)",
          ])
      ]
    let label = top > 30 ? top - 6 : bottom + 15
    return band + [
      .line("claim", 66, middle, 328, middle),
      .label("claim-label", 72, label, "The article: \(claimWords)"),
    ]
  }

  private var claimDot: [Markup] {
    guard let claim, let claimDay else { return [] }
    let middle = (values.place(claim.high) + values.place(claim.low)) / 2
    let x = days.place(Double(claimDay))
    let path = "M\(x) \(middle - 6) L\(x + 6) \(middle) L\(x) \(middle + 6) L\(x - 6) \(middle) Z"
    return [.element("path", ["class": "claim-dot", "d": path])]
  }

  private func x(_ point: Point) -> Int { days.place(Double(point.day)) }

  private func y(_ point: Point) -> Int { values.place((point.low + point.high) / 2) }

  /// Both ends; an open end takes the place of the other.
  private static func ends(_ magnitude: Magnitude) -> (low: Double, high: Double)? {
    let low = magnitude.low.map { $0.value.approximation }
    let high = magnitude.high.map { $0.value.approximation }
    guard let either = low ?? high else { return nil }
    return (low ?? either, high ?? either)
  }
}

extension Rational {
  /// The value for drawing.
  fileprivate var approximation: Double { Double(numerator) / Double(denominator) }
}

extension Markup {
  fileprivate static func line(_ name: String, _ x1: Int, _ y1: Int, _ x2: Int, _ y2: Int) -> Markup
  {
    .element(
      "line", ["class": name, "x1": "\(x1)", "y1": "\(y1)", "x2": "\(x2)", "y2": "\(y2)"])
  }

  fileprivate static func label(_ name: String, _ x: Int, _ y: Int, _ words: String) -> Markup {
    .element("text", ["class": name, "x": "\(x)", "y": "\(y)"], .text(words))
  }
}
