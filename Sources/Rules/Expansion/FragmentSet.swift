/// What patterns may refer to in braces.
struct FragmentSet {
  /// The patterns of tables, by the names of the tables.
  var tables: [String: String] = [:]
  /// The fragments that are written by hand, by name.
  var written: [String: PatternText] = [:]
  /// The same, for readers.
  var described: [String: Fragment] = [:]
  /// Fragments and tables that are there and cannot be read.
  var broken: Set<String> = []
  /// Whether all files could be read, so that what is not here is nowhere.
  var isComplete = true

  /// The names of all fragments.
  var names: Set<String> { broken.union(tables.keys).union(written.keys) }

  /// Whether a name may be that of a fragment which something else was said to be wrong with.
  func mayHave(_ name: String) -> Bool { !isComplete || broken.contains(name) }

  /// Whether a text can be the name of a fragment or table.
  static func isName(_ name: String) -> Bool {
    name.first.map { $0.isASCII && $0.isLowercase } == true
      && name.allSatisfy { $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") }
  }
}
