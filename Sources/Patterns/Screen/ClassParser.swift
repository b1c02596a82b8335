/// Reads what stands for one character in an expression of PCRE2: a class in brackets, or an escape.
struct ClassParser {
  /// The characters that are meant.
  struct Characters {
    /// Bytes of ASCII that may be meant, without regard to case.
    var any = ByteSet.none
    /// Bytes of ASCII that are meant without doubt.
    var sure = ByteSet.none
    /// Characters beyond ASCII that are meant.
    var wide: [Unicode.Scalar] = []
    /// Whether any character beyond ASCII may be meant.
    var hasAllWide = false

    mutating func add(_ other: Characters) {
      any = any.union(other.any)
      sure = sure.union(other.sure)
      wide += other.wide
      hasAllWide = hasAllWide || other.hasAllWide
    }

    /// All others.
    var negated: Characters {
      Characters(
        any: ByteSet.ascii.subtracting(sure), sure: ByteSet.ascii.subtracting(any.folded),
        hasAllWide: true)
    }

    var sketch: Sketch {
      var branches: [Sketch] = []
      if !any.isEmpty { branches.append(.one(any: any.folded, sure: sure)) }
      branches += hasAllWide ? [.wide] : wide.map { .scalar($0) }
      if branches.isEmpty { return .one(any: .none, sure: .none) }
      return branches.count == 1 ? branches[0] : .choice(branches)
    }
  }

  /// The longest range of characters beyond ASCII that is listed one by one.
  private static let longestRange: UInt32 = 16

  private let bytes: [UInt8]
  private(set) var place: Int

  init(_ bytes: [UInt8], at place: Int) {
    self.bytes = bytes
    self.place = place
  }

  private var next: UInt8? { place < bytes.count ? bytes[place] : nil }

  /// A class in brackets; nil where it is written in a way not known here.
  mutating func characters() -> Sketch? {
    place += 1
    let isNegated = next == UInt8(ascii: "^")
    if isNegated { place += 1 }
    var all = Characters()
    var isFirst = true
    while let byte = next, isFirst || byte != UInt8(ascii: "]") {
      isFirst = false
      let isNamed =
        byte == UInt8(ascii: "[") && place + 1 < bytes.count
        && [UInt8(ascii: ":"), UInt8(ascii: "."), UInt8(ascii: "=")].contains(bytes[place + 1])
      guard !isNamed, let item = item() else { return nil }
      all.add(item)
    }
    guard next == UInt8(ascii: "]") else { return nil }
    place += 1
    return (isNegated ? all.negated : all).sketch
  }

  private mutating func item() -> Characters? {
    let start = place
    guard let low = single() else {
      place = start
      return escaped()
    }
    guard next == UInt8(ascii: "-"), place + 1 < bytes.count,
      bytes[place + 1] != UInt8(ascii: "]")
    else { return ClassParser.range(low, low) }
    place += 1
    guard let high = single(), low.value <= high.value else { return nil }
    return ClassParser.range(low, high)
  }

  private static func range(_ low: Unicode.Scalar, _ high: Unicode.Scalar) -> Characters {
    var found = Characters()
    if low.isASCII {
      let set = ByteSet(UInt8(low.value)...UInt8(min(0x7F, high.value)))
      found.any = set
      found.sure = set
    }
    guard !high.isASCII else { return found }
    let first = max(0x80, low.value)
    if high.value - first > longestRange {
      found.hasAllWide = true
    } else {
      found.wide = (first...high.value).compactMap { Unicode.Scalar($0) }
    }
    return found
  }

  /// One character, plain or escaped; nil for an escape that stands for several.
  private mutating func single() -> Unicode.Scalar? {
    guard next == UInt8(ascii: "\\") else { return ClassParser.scalar(in: bytes, at: &place) }
    guard place + 1 < bytes.count else { return nil }
    let byte = bytes[place + 1]
    place += 2
    switch byte {
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "f"): return "\u{0C}"
    case UInt8(ascii: "x"): return hexadecimal()
    default:
      guard byte < 0x80, !ByteSet.letters.union(.digits).contains(Int(byte)) else { return nil }
      return Unicode.Scalar(byte)
    }
  }

  private mutating func hexadecimal() -> Unicode.Scalar? {
    guard next == UInt8(ascii: "{"), let end = bytes[place...].firstIndex(of: UInt8(ascii: "}"))
    else { return nil }
    let digits = String(decoding: bytes[place + 1..<end], as: UTF8.self)
    place = end + 1
    return UInt32(digits, radix: 16).flatMap { Unicode.Scalar($0) }
  }

  /// An escape with its backslash; nil where it is not known here.
  mutating func escaped() -> Characters? {
    let start = place
    if let scalar = single() { return ClassParser.range(scalar, scalar) }
    place = start
    guard next == UInt8(ascii: "\\"), place + 1 < bytes.count else { return nil }
    let byte = bytes[place + 1]
    place += 2
    switch byte {
    case UInt8(ascii: "d"): return Characters(any: .digits, sure: .digits)
    case UInt8(ascii: "w"): return Characters(any: .word, sure: .word)
    case UInt8(ascii: "s"): return Characters(any: .space, sure: .space)
    case UInt8(ascii: "h"), UInt8(ascii: "v"):
      return Characters(any: .space, hasAllWide: true)
    case UInt8(ascii: "D"): return Characters(any: .digits, sure: .digits).negated
    case UInt8(ascii: "W"): return Characters(any: .word, sure: .word).negated
    case UInt8(ascii: "S"): return Characters(any: .space, sure: .space).negated
    case UInt8(ascii: "p"): return property()
    case UInt8(ascii: "P"): return property().map { _ in Characters(any: .ascii, hasAllWide: true) }
    default: return nil
    }
  }

  private mutating func property() -> Characters? {
    var name = next.map { String(decoding: [$0], as: UTF8.self) } ?? ""
    place += 1
    if name == "{" {
      guard let end = bytes[place...].firstIndex(of: UInt8(ascii: "}")) else { return nil }
      name = String(decoding: bytes[place..<end], as: UTF8.self)
      place = end + 1
    }
    switch name {
    case "L": return Characters(any: .letters, sure: .letters, hasAllWide: true)
    case "Lu": return Characters(any: .letters, sure: .capital, hasAllWide: true)
    case "Ll": return Characters(any: .letters, sure: .small, hasAllWide: true)
    case "N", "Nd": return Characters(any: .digits, sure: .digits, hasAllWide: true)
    case "M": return Characters(hasAllWide: true)
    default: return Characters(any: .ascii, hasAllWide: true)
    }
  }

  /// The character at a place, which moves behind it.
  static func scalar(in bytes: [UInt8], at place: inout Int) -> Unicode.Scalar? {
    guard place < bytes.count else { return nil }
    let byte = bytes[place]
    let width = byte < 0x80 ? 1 : byte < 0xE0 ? 2 : byte < 0xF0 ? 3 : 4
    guard place + width <= bytes.count else { return nil }
    defer { place += width }
    return String(decoding: bytes[place..<place + width], as: UTF8.self).unicodeScalars.first
  }
}
