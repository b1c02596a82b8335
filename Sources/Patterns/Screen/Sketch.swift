/// The outline of an expression: it matches wherever the expression does, and in some places more.
///
/// Look-around is kept where one byte decides it, and else left out; numbers of repetitions are
/// kept where they are small.
indirect enum Sketch: Sendable {
  case nothing
  /// One byte of `any`. Whatever is in `sure` is a match of the expression without doubt.
  case one(any: ByteSet, sure: ByteSet)
  case sequence([Sketch])
  case choice([Sketch])
  /// Any number of times.
  case loop(Sketch)
  /// The next byte is one of these.
  case ahead(ByteSet)
  /// The byte before is one of these.
  case behind(ByteSet)
  /// What follows begins so.
  case peek(Sketch)
  /// It is not known what follows.
  case anything
}

extension Sketch {
  /// What matches nowhere.
  static let never = Sketch.one(any: .none, sure: .none)

  static func byte(_ byte: UInt8) -> Sketch {
    let set = ByteSet(byte...byte)
    return .one(any: set.folded, sure: set)
  }

  /// A character beyond ASCII.
  static let wide = Sketch.sequence([
    .one(any: .leading, sure: .none), .one(any: .continuing, sure: .none),
    .loop(.one(any: .continuing, sure: .none)),
  ])

  static let character = Sketch.choice([.one(any: .ascii, sure: .none), .wide])

  /// One character. Letters beyond ASCII have other cases, which need not be as long.
  static func scalar(_ scalar: Unicode.Scalar) -> Sketch {
    if scalar.isASCII { return byte(UInt8(scalar.value)) }
    // U+017F and U+212A are cases of "s" and "k".
    if scalar.value == 0x17F || scalar.value == 0x212A { return .anything }
    if scalar.properties.isAlphabetic { return .wide }
    return .sequence(
      UTF8.encode(scalar).map(Array.init)?.map { .one(any: ByteSet($0...$0), sure: .none) } ?? [])
  }

  /// The bytes that ensure a match by themselves.
  var sure: ByteSet {
    switch self {
    case .one(_, let sure): sure
    case .choice(let branches): branches.reduce(.none) { $0.union($1.sure) }
    case .sequence(let parts): parts.count == 1 ? parts[0].sure : .none
    case .nothing, .loop, .ahead, .behind, .peek, .anything: .none
    }
  }

  /// The bytes that a match may end in; the edge where it may be empty.
  var last: ByteSet {
    switch self {
    case .nothing, .ahead, .behind, .peek: ByteSet.none.with(edge: true)
    case .one(let any, _): any
    case .choice(let branches): branches.reduce(.none) { $0.union($1.last) }
    case .loop(let inner): inner.last.with(edge: true)
    case .anything: .all
    case .sequence(let parts):
      parts.reduce(ByteSet.none.with(edge: true)) { before, part in
        let last = part.last
        return last.contains(ByteSet.edge)
          ? before.union(last.with(edge: false)) : last
      }
    }
  }

  /// How many bytes a match takes up at least.
  var leastLength: Int {
    switch self {
    case .nothing, .loop, .ahead, .behind, .peek, .anything: 0
    case .one: 1
    case .sequence(let parts): parts.reduce(0) { $0 + $1.leastLength }
    case .choice(let branches): branches.map(\.leastLength).min() ?? 0
    }
  }

  /// What it is between `least` and `most` times.
  func repeated(_ least: Int, _ most: Int?) -> Sketch {
    let isSmall: Bool
    if case .one = self { isSmall = true } else { isSmall = false }
    let copies = min(least, isSmall ? 6 : 2)
    var parts = [Sketch](repeating: self, count: copies)
    if most == nil || copies < least || (most ?? 0) - least > (isSmall ? 5 : 1) {
      parts.append(.loop(self))
    } else if let most {
      for _ in least..<most { parts.append(.choice([self, .nothing])) }
    }
    return parts.count == 1 ? parts[0] : .sequence(parts)
  }
}
