/// The version of the tool; it is part of every report.
public enum ToolVersion {
  /// A semantic version.
  public static let current = "0.1.0"
}
