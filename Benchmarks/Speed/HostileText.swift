/// Lines that a careless engine is slow on, each of `length` bytes and without a full stop.
struct HostileText {
  let name: String
  let text: String

  static func all(length: Int) -> [HostileText] {
    let units: [(String, String)] = [
      ("digits", "7"), ("nested parentheses", ""), ("\"and and and\"", "and "), ("emoji", "🙂"),
      ("\"5-5-5-\"", "5-"), ("\"1,1,1,\"", "1,"), ("\"1 1 1 \"", "1 "), ("\"a a a \"", "a "),
      ("\"twenty twenty \"", "twenty "), ("\"million million \"", "million "),
      ("\"May May May \"", "May "), ("letters", "x"), ("full stops", "."), ("spaces", " "),
      ("quotation marks", "\""), ("combining marks", "e\u{301}"),
    ]
    return units.map { name, unit in
      if unit.isEmpty {
        let half = length / 2
        return HostileText(
          name: name,
          text: String(repeating: "(", count: half) + String(repeating: ")", count: half))
      }
      return HostileText(
        name: name, text: String(repeating: unit, count: length / unit.utf8.count))
    }
  }
}
