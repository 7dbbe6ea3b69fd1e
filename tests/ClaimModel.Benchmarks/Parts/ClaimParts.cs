using System.Text;
using System.Text.Json;
using BenchmarkDotNet.Attributes;
using ClaimModel.Benchmarks.Plain;
using ClaimModel.Validation;

namespace ClaimModel.Benchmarks.Parts;

/// <summary>Reads, writes and validates a claim of typical size, compared with plain records and rules.</summary>
[MemoryDiagnoser]
public class ClaimParts
{
    private readonly byte[] _json = Encoding.UTF8.GetBytes(
        """
        {"id":"claim-0000678","text":"Since the reform — long delayed — the schools have taken in 679 displaced people in the eastern provinces, without a single audit.","claimants":["actor-1386"],"topics":["topic-009"],"modality":"prediction","assertedOn":"2014-09-29","citations":[{"source":"source-1588","quote":{"exact":"it is no fewer than 679 displaced people in the whole of the eastern provinces, and the trend continues"},"fidelity":"verbatim"}]}
        """);

    private readonly ClaimValidator _validator = new();
    private readonly PlainClaimValidator _plainValidator = new();
    private readonly Claim _claim;
    private readonly PlainClaim _plain;

    public ClaimParts()
    {
        _claim = JsonSerializer.Deserialize<Claim>(_json)!; // the text is a claim
        _plain = JsonSerializer.Deserialize(_json, PlainContext.Default.PlainClaim)!; // the text is a claim
    }

    [Benchmark]
    public Claim? Reading() => JsonSerializer.Deserialize<Claim>(_json);

    [Benchmark]
    public object? ReadingPlain() => JsonSerializer.Deserialize(_json, PlainContext.Default.PlainClaim);

    [Benchmark]
    public byte[] Writing() => JsonSerializer.SerializeToUtf8Bytes(_claim);

    [Benchmark]
    public byte[] WritingPlain() => JsonSerializer.SerializeToUtf8Bytes(_plain, PlainContext.Default.PlainClaim);

    [Benchmark]
    public bool Validating() => _validator.Validate(_claim).IsValid;

    [Benchmark]
    public bool ValidatingPlain() => _plainValidator.Validate(_plain).IsValid;
}
