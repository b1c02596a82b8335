import CGumbo
import Claims

/// Pairs the decoded text of a node with its source, character by character.
enum HTMLText {
  /// Adds a text node to the text. Where decoded text and source cannot be paired, as in broken
  /// tables whose parts the parser moves, the whole of the rest stands for the whole.
  static func add(
    _ decoded: String, source: Range<Int>, of bytes: [UInt8], to text: inout MarkupText
  ) {
    let wanted = Array(decoded.utf8)
    var (place, done) = (source.lowerBound, 0)
    while done < wanted.count, place < source.upperBound {
      if bytes[place] == UInt8(ascii: "&"),
        let entity = entity(at: place, below: source.upperBound, of: bytes, giving: wanted[done...])
      {
        text.put(entity.characters, standingFor: TextRange(place, entity.end))
        place = entity.end
        done += entity.characters.count
      } else if bytes[place] == wanted[done] {
        text.copy(CollectionOfOne(wanted[done]), from: place)
        place += 1
        done += 1
      } else if bytes[place] == 0x0D, wanted[done] == 0x0A {
        place += 1
        if place < source.upperBound, bytes[place] == 0x0A { place += 1 }
        text.put(CollectionOfOne(0x0A), standingFor: TextRange(place - 1, place))
        done += 1
      } else {
        text.put(wanted[done...], standingFor: TextRange(place, source.upperBound))
        return
      }
    }
  }

  /// The longest name of a character reference, with "&" and ";".
  private static let longestReference = 34

  /// What a character reference gives, if that is what the text goes on with.
  private static func entity(
    at start: Int, below end: Int, of bytes: [UInt8], giving wanted: ArraySlice<UInt8>
  ) -> (characters: [UInt8], end: Int)? {
    var upper = start + 1
    let limit = min(end, start + longestReference)
    while upper < limit, isReferenceByte(bytes[upper]) { upper += 1 }
    if upper < limit, bytes[upper] == UInt8(ascii: ";") { upper += 1 }
    while upper > start + 1 {
      let written = bytes[start..<upper]
      let characters = decoded(written)
      if !characters.elementsEqual(written), wanted.starts(with: characters), !characters.isEmpty,
        characters.first != UInt8(ascii: "&") || characters.count == 1
      {
        return (characters, upper)
      }
      upper -= 1
    }
    return nil
  }

  private static func isReferenceByte(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "#") || byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
  }

  /// The characters that a reference such as "&eacute;" stands for; the reference itself where it
  /// is none.
  static func decoded(_ reference: some Collection<UInt8>) -> [UInt8] {
    let tree = HTMLTree(Array(reference))
    return Array(tree.root.allText.utf8)
  }
}
