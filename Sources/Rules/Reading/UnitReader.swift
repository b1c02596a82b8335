import Claims

/// Reads units of measure from the rows of the table `units`.
enum UnitReader {
  /// The table of prefixes.
  static let prefixes = "unit-prefixes"

  /// The units, those with prefixes included; a row of its own goes before what a prefix makes. Rows
  /// whose numbers are wrong are left out, which `check` has said.
  static func units(of tables: [LexiconTable]) -> UnitTable {
    let rows = tables.first { $0.name == TableReader.units }?.entries ?? []
    let prefixes = (tables.first { $0.name == UnitReader.prefixes }?.entries ?? []).compactMap(
      Prefix.init)
    let plain = rows.compactMap(unit)
    let prefixed = rows.flatMap { row -> [UnitTable.Entry] in
      guard let groups = row.attributes["prefixes"]?.split(separator: " "), let unit = unit(row)
      else { return [] }
      return prefixes.filter { groups.contains($0.group[...]) }.compactMap { $0.applied(to: unit) }
    }
    return UnitTable(prefixed + plain, dimensions: .coherent)
  }

  private static func unit(_ entry: LexiconTable.Entry) -> UnitTable.Entry? {
    guard let dimension = entry.attributes["dimension"],
      let ratio = entry.attributes["ratio"].flatMap(number)
    else { return nil }
    return UnitTable.Entry(
      code: entry.value, dimension: dimension, ratio: ratio,
      offset: entry.attributes["offset"].flatMap(number) ?? .zero,
      label: entry.surfaces.first ?? entry.value)
  }

  /// A prefix such as "kilo".
  private struct Prefix {
    let code: String
    let name: String
    let factor: Rational
    let group: String

    init?(_ entry: LexiconTable.Entry) {
      guard let factor = entry.attributes["factor"].flatMap(number),
        let group = entry.attributes["group"], let name = entry.surfaces.first
      else { return nil }
      code = entry.value
      self.name = name
      self.factor = factor
      self.group = group
    }

    func applied(to unit: UnitTable.Entry) -> UnitTable.Entry? {
      unit.ratio.multiplied(by: factor).map {
        UnitTable.Entry(
          code: code + unit.code, dimension: unit.dimension, ratio: $0, offset: .zero,
          label: name + unit.label)
      }
    }
  }

  /// Says what is wrong with a row: a dimension and a ratio above zero must be there.
  static func check(_ row: YamlMapping, _ log: inout DiagnosticLog) {
    _ = row.required("dimension", &log)
    if let ratio = row.required("ratio", &log), let text = ratio.text,
      number(text).map({ $0 > .zero }) != true
    {
      log.add(badRatio(ratio, text))
    }
    if let offset = row["offset"], let text = offset.text, number(text) == nil {
      log.add(badOffset(offset, text))
    }
  }

  /// A decimal such as `0.3048`, or a fraction of two such as `463/900`.
  static func number(_ text: String) -> Rational? {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false).map {
      Numeral(plain: $0)?.rational
    }
    guard let first = parts.first, let numerator = first else { return nil }
    if parts.count == 1 { return numerator }
    guard parts.count == 2, let denominator = parts[1] else { return nil }
    return numerator.divided(by: denominator)
  }
}

extension UnitReader {
  private static func badRatio(_ value: YamlValue, _ text: String) -> Diagnostic {
    value.diagnostic(
      "rule.bad-number", "'\(text)' is no ratio",
      hint: "write a decimal or a fraction above zero, such as '0.3048' or '5/18'")
  }

  private static func badOffset(_ value: YamlValue, _ text: String) -> Diagnostic {
    value.diagnostic(
      "rule.bad-number", "'\(text)' is no offset", hint: "write a decimal or a fraction")
  }
}
