extension UnitTable {
  /// The unit of a code that is a product of listed ones. Nil where a factor is not listed or the
  /// ratio leaves 128 bits.
  func composed(_ code: String) -> Entry? {
    guard code.utf8.contains(where: { $0 == 0x2E || $0 == 0x2F || $0 &- 0x30 < 10 }),
      let product = UnitProduct(code)
    else { return nil }
    var ratio = Rational(1)
    var powers: [String: Int] = [:]
    var labels: [String] = []
    for (name, power) in product.factors {
      guard let unit = entries[name], abs(power) <= 9 else { return nil }
      for _ in 0..<abs(power) {
        guard
          let next = power > 0 ? ratio.multiplied(by: unit.ratio) : ratio.divided(by: unit.ratio)
        else { return nil }
        ratio = next
      }
      for (part, count) in dimensions.parts(of: unit.dimension) {
        powers[part, default: 0] += count * power
      }
      labels.append(UnitTable.label(of: unit.label, power: power, isFirst: labels.isEmpty))
    }
    return Entry(
      code: code, dimension: dimensions.name(of: powers), ratio: ratio, offset: .zero,
      label: labels.joined(separator: " "))
  }

  private static func label(of label: String, power: Int, isFirst: Bool) -> String {
    let one = power < 0 && label.hasSuffix("s") ? String(label.dropLast()) : label
    let raised =
      switch abs(power) {
      case 1: one
      case 2: "square \(one)"
      case 3: "cubic \(one)"
      default: "\(one) to the \(abs(power))th power"
      }
    return power < 0 ? "per \(raised)" : isFirst ? raised : "times \(raised)"
  }
}
