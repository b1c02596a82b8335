import Foundation

/// Figures as they are printed.
enum Figures {
  static func milliseconds(_ time: Duration) -> String {
    String(format: "%.1f ms", time / .milliseconds(1))
  }

  static func rate(_ value: Double, _ unit: String) -> String {
    String(format: "%7.2f", value) + (unit.isEmpty ? "" : " " + unit)
  }

  static func one(_ value: Double) -> String { String(format: "%.1f", value) }

  static func megabytes(_ bytes: Int) -> String { String(format: "%.0f MB", Double(bytes) / 1e6) }
}
