/// A product of powers as UCUM writes it: `kg.m-2`, `J/m2/a`, `[bbl_us]/d`.
struct UnitProduct: Hashable, Sendable {
  /// The factors in their order, each with its power; those behind a solidus have negative ones.
  let factors: [(name: String, power: Int)]

  /// Reads a product; nil where a factor is empty or brackets do not close.
  init?(_ text: String) {
    var factors: [(name: String, power: Int)] = []
    var name = ""
    var sign = 1
    var depth = 0
    func factor() -> (name: String, power: Int)? {
      if name == "1", factors.isEmpty { return ("1", 0) }
      let digits = name.reversed().prefix { $0.isASCII && $0.isNumber }
      var stem = Substring(name.dropLast(digits.count))
      guard var power = digits.isEmpty ? 1 : Int(String(digits.reversed())), power > 0 else {
        return nil
      }
      if !digits.isEmpty, stem.last == "-" {
        stem.removeLast()
        power = -power
      }
      return stem.isEmpty ? nil : (String(stem), sign * power)
    }
    for character in text {
      switch character {
      case "[", "{", "(": depth += 1
      case "]", "}", ")": depth -= 1
      default: break
      }
      guard depth == 0, character == "." || character == "/" else {
        name.append(character)
        continue
      }
      guard let found = factor() else { return nil }
      factors.append(found)
      name = ""
      sign = character == "/" ? -1 : 1
    }
    guard depth == 0, let found = factor() else { return nil }
    self.factors = (factors + [found]).filter { $0.power != 0 }
  }

  /// The powers by name.
  var powers: [String: Int] {
    Dictionary(factors.map { ($0.name, $0.power) }, uniquingKeysWith: +)
  }

  static func == (a: UnitProduct, b: UnitProduct) -> Bool {
    a.factors.elementsEqual(b.factors) { $0 == $1 }
  }

  func hash(into hasher: inout Hasher) {
    for factor in factors {
      hasher.combine(factor.name)
      hasher.combine(factor.power)
    }
  }
}
