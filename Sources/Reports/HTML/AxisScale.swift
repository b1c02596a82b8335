/// Maps numbers to whole units of a drawing.
struct AxisScale {
  /// The number at the start of the axis, margin included.
  let low: Double
  /// The number at its end.
  let high: Double
  private let from: Int
  private let to: Int

  /// An axis from `low` to `high`, each end moved outwards by the share `margin` of their distance.
  init(_ low: Double, _ high: Double, from: Int, to: Int, margin: Double) {
    let distance = high > low ? high - low : max(1, abs(high) * 0.1)
    self.low = low - distance * margin
    self.high = (high > low ? high : low + distance) + distance * margin
    self.from = from
    self.to = to
  }

  /// The place of a number.
  func place(_ value: Double) -> Int {
    let share = (value - low) / (high - low)
    return from + Int((share * Double(to - from)).rounded())
  }

  /// Round numbers on the axis: multiples of 1, 2 or 5 times a power of ten.
  func ticks(about count: Int) -> [Double] {
    let rough = (high - low) / Double(count)
    guard rough > 0, rough.isFinite else { return [] }
    var power = 1.0
    while power * 10 <= rough { power *= 10 }
    while power > rough { power /= 10 }
    let step = [1.0, 2, 5, 10].first { $0 * power >= rough }.map { $0 * power } ?? power * 10
    let first = (low / step).rounded(.up)
    let last = (high / step).rounded(.down)
    guard first <= last, last - first < 20 else { return [] }
    return stride(from: first, through: last, by: 1).map { $0 * step }
  }

  /// A tick in words: grouped when whole, else with the digits it needs, at most three.
  static func words(_ value: Double) -> String {
    if value == value.rounded(), abs(value) < 1e15 {
      return (value < 0 ? "\u{2212}" : "") + String(Int(abs(value))).grouped
    }
    let thousandths = Int((abs(value) * 1000).rounded())
    var fraction = String(thousandths % 1000)
    fraction = String(repeating: "0", count: 3 - fraction.count) + fraction
    while fraction.last == "0" { fraction.removeLast() }
    let whole = String(thousandths / 1000)
    return (value < 0 ? "\u{2212}" : "") + (fraction.isEmpty ? whole : "\(whole).\(fraction)")
  }
}
