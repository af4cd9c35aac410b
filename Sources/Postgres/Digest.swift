// A digest of 64 bits, for telling texts apart where nobody wants to deceive.

/// FNV-1a over bytes, as 15 hexadecimal digits: it fits a signed 64-bit integer.
func fnv1a(_ bytes: some Sequence<UInt8>) -> String {
  let sum = bytes.reduce(UInt64(0xcbf2_9ce4_8422_2325)) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  let digits = String(sum >> 4, radix: 16)
  return String(repeating: "0", count: 15 - digits.count) + digits
}
