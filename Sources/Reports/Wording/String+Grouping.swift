extension String {
  /// Plain digits of five or more with a comma every three: `240300` -> `240,300`. Anything else
  /// stays as it is.
  var grouped: String {
    let parts = split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts[0].count >= 5,
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } })
    else { return self }
    var whole = ""
    for (place, digit) in parts[0].enumerated() {
      if place > 0, (parts[0].count - place) % 3 == 0 { whole += "," }
      whole.append(digit)
    }
    return ([Substring(whole)] + parts.dropFirst()).joined(separator: ".")
  }
}
