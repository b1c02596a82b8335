import Digests
import Testing

@Suite struct DigestsTests {
  // Vectors of FIPS 180-4 as NIST publishes them.
  @Test func matchesThePublishedVectors() {
    #expect(
      SHA256.hex(of: "") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")
    #expect(
      SHA256.hex(of: "abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }

  @Test func aStreamGivesTheSameDigestHoweverItIsCut() {
    var stream = SHA256Stream()
    for piece in ["a", "", "bc"] { stream.update(piece) }
    #expect(stream.hex() == SHA256.hex(of: "abc"))
    stream.update([0x64])
    #expect(stream.hex() == SHA256.hex(of: "abcd"))
  }
}
