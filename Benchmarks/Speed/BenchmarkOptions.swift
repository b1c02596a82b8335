/// What is measured, and how often.
struct BenchmarkOptions {
  private(set) var megabytes = 20
  private(set) var runs = 3
  private(set) var rules = "Rules"
  private(set) var hostileLength = 1_000_000
  /// What is repeated for a profiler; nil for measuring.
  private(set) var profiled: String?
  private var only: String?

  init(_ arguments: [String]) {
    var rest = arguments.dropFirst()
    while let name = rest.popFirst(), let value = rest.popFirst() {
      switch name {
      case "--megabytes": megabytes = Int(value) ?? megabytes
      case "--runs": runs = Int(value) ?? runs
      case "--rules": rules = value
      case "--line": hostileLength = Int(value) ?? hostileLength
      case "--only": only = value
      case "--profile": profiled = value
      default: print("unknown option \(name)")
      }
    }
  }

  func measures(_ part: String) -> Bool { only == nil || only == part }
}
