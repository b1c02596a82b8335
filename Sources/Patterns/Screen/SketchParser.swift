/// Reads an expression of PCRE2 into its outline.
///
/// What it does not know makes it give up rather than guess: then nothing is ruled out.
struct SketchParser {
  private let bytes: [UInt8]
  private var place = 0
  private var isLost = false

  /// The outlines to put in the place of named groups.
  private let groups: [String: Sketch]

  private init(_ source: String, groups: [String: Sketch]) {
    bytes = Array(source.utf8)
    self.groups = groups
  }

  /// The outline of an expression; `.anything` where it is written in a way not known here. In the
  /// place of `groups`, by their names, others are put.
  static func sketch(of source: String, groups: [String: Sketch] = [:]) -> Sketch {
    var parser = SketchParser(source, groups: groups)
    let sketch = parser.choice()
    return parser.isLost || parser.place < parser.bytes.count ? .anything : sketch
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  private mutating func take(_ text: StaticString) -> Bool {
    let isThere = text.withUTF8Buffer { buffer in
      bytes[place...].starts(with: buffer)
    }
    if isThere { place += text.utf8CodeUnitCount }
    return isThere
  }

  private mutating func lose() -> Sketch {
    isLost = true
    place = bytes.count
    return .anything
  }

  private mutating func choice() -> Sketch {
    var branches = [sequence()]
    while take("|") { branches.append(sequence()) }
    return branches.count == 1 ? branches[0] : .choice(branches)
  }

  private mutating func sequence() -> Sketch {
    var parts: [Sketch] = []
    while let byte = next, byte != UInt8(ascii: "|"), byte != UInt8(ascii: ")") {
      parts.append(quantified(atom()))
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }

  private mutating func atom() -> Sketch {
    guard let byte = next else { return .nothing }
    switch byte {
    case UInt8(ascii: "("): return group()
    case UInt8(ascii: "["):
      var reader = ClassParser(bytes, at: place)
      let found = reader.characters()
      place = reader.place
      return found ?? lose()
    case UInt8(ascii: "\\"): return escape()
    case UInt8(ascii: "."):
      place += 1
      return .character
    case UInt8(ascii: "^"), UInt8(ascii: "$"):
      place += 1
      return .nothing
    default:
      guard let scalar = ClassParser.scalar(in: bytes, at: &place) else { return lose() }
      return .scalar(scalar)
    }
  }

  private mutating func quantified(_ sketch: Sketch) -> Sketch {
    var sketch = sketch
    while let (least, most) = quantifier() {
      sketch = sketch.repeated(least, most)
      _ = take("?") || take("+")
    }
    return sketch
  }

  private mutating func quantifier() -> (Int, Int?)? {
    if take("?") { return (0, 1) }
    if take("*") { return (0, nil) }
    if take("+") { return (1, nil) }
    guard next == UInt8(ascii: "{"),
      let end = bytes[place...].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    let inside = String(decoding: bytes[place + 1..<end], as: UTF8.self)
    let numbers = inside.split(separator: ",", omittingEmptySubsequences: false)
    guard let first = numbers.first, numbers.count <= 2, let least = Int(first) else { return nil }
    guard numbers.count == 2 else {
      place = end + 1
      return (least, least)
    }
    let most = Int(numbers[1])
    guard most != nil || numbers[1].isEmpty, least <= most ?? least else { return nil }
    place = end + 1
    return (least, most)
  }

  private mutating func escape() -> Sketch {
    guard place + 1 < bytes.count else { return lose() }
    switch bytes[place + 1] {
    case UInt8(ascii: "b"):
      place += 2
      let other = ByteSet.all.subtracting(.word)
      return .choice([
        .sequence([.behind(.word), .ahead(other)]), .sequence([.behind(other), .ahead(.word)]),
      ])
    case UInt8(ascii: "B"), UInt8(ascii: "A"), UInt8(ascii: "z"), UInt8(ascii: "Z"),
      UInt8(ascii: "G"), UInt8(ascii: "K"):
      place += 2
      return .nothing
    case UInt8(ascii: "1")...UInt8(ascii: "9"), UInt8(ascii: "g"), UInt8(ascii: "k"):
      return reference()
    default:
      var reader = ClassParser(bytes, at: place)
      let found = reader.escaped()
      place = reader.place
      return found?.sketch ?? lose()
    }
  }

  /// A reference to a group stands for words that are not known here.
  private mutating func reference() -> Sketch {
    let isDigit = ByteSet.digits.contains(Int(bytes[place + 1]))
    place += 2
    if isDigit {
      while let byte = next, ByteSet.digits.contains(Int(byte)) { place += 1 }
      return .anything
    }
    guard let open = next, let close = SketchParser.closing[open],
      let end = bytes[place...].dropFirst().firstIndex(of: close)
    else { return lose() }
    place = end + 1
    return .anything
  }

  private static let closing: [UInt8: UInt8] = [
    UInt8(ascii: "{"): UInt8(ascii: "}"), UInt8(ascii: "<"): UInt8(ascii: ">"),
    UInt8(ascii: "'"): UInt8(ascii: "'"),
  ]
}

extension SketchParser {
  private mutating func group() -> Sketch {
    place += 1
    if next == UInt8(ascii: "*") { return lose() }
    guard take("?") else { return closed { $0.choice() } }
    if take(":") || take(">") || take("|") { return closed { $0.choice() } }
    if take("=") { return closed { .peek($0.choice()) } }
    if take("!") { return closed { SketchParser.not(ahead: $0.choice()) } }
    if take("<=") { return closed { SketchParser.isBehind($0.choice()) } }
    if take("<!") { return closed { SketchParser.not(behind: $0.choice()) } }
    if take("P<") || take("<") || take("'") {
      let start = place
      guard skip(through: [UInt8(ascii: ">"), UInt8(ascii: "'")]) else { return lose() }
      let name = String(decoding: bytes[start..<place - 1], as: UTF8.self)
      let sketch = closed { $0.choice() }
      return groups[name] ?? sketch
    }
    if take("(") { return conditional() }
    let start = place
    while let byte = next, ByteSet.letters.contains(Int(byte)) || byte == UInt8(ascii: "-") {
      place += 1
    }
    // With `x`, white space in the expression would mean nothing.
    guard !bytes[start..<place].contains(UInt8(ascii: "x")) else { return lose() }
    if take(":") { return closed { $0.choice() } }
    return take(")") ? .nothing : lose()
  }

  private mutating func closed(_ body: (inout SketchParser) -> Sketch) -> Sketch {
    let sketch = body(&self)
    return take(")") ? sketch : lose()
  }

  /// `(?(<name>)yes|no)`: either may come.
  private mutating func conditional() -> Sketch {
    guard next != UInt8(ascii: "?"), next != UInt8(ascii: "*"), skip(through: [UInt8(ascii: ")")])
    else { return lose() }
    return closed { parser in
      let first = parser.sequence()
      guard parser.take("|") else { return .choice([first, .nothing]) }
      return .choice([first, parser.sequence()])
    }
  }

  private mutating func skip(through ends: Set<UInt8>) -> Bool {
    while let byte = next {
      place += 1
      if ends.contains(byte) { return true }
    }
    return false
  }

  private static func not(ahead sketch: Sketch) -> Sketch {
    if case .sequence(let parts) = sketch, parts.isEmpty { return .ahead(.none) }
    let sure = sketch.sure
    return sure.isEmpty ? .nothing : .ahead(ByteSet.all.subtracting(sure))
  }

  private static func not(behind sketch: Sketch) -> Sketch {
    let sure = sketch.sure
    return sure.isEmpty ? .nothing : .behind(ByteSet.all.subtracting(sure))
  }

  private static func isBehind(_ sketch: Sketch) -> Sketch {
    let last = sketch.last
    return last.contains(ByteSet.edge) ? .nothing : .behind(last)
  }
}
