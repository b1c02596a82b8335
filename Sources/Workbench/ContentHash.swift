import Digests

/// The hash by which a page's content security policy admits its own style.
public enum ContentHash {
  /// SHA-256 of a text in base64.
  public static func base64(_ text: String) -> String { SHA256.base64(of: text) }
}
