using ClaimModel.Benchmarks.Generation;

namespace ClaimModel.Benchmarks.Scenarios;

/// <summary>A corpus in memory, as JSON Lines and as a document.</summary>
internal sealed class CorpusText
{
    /// <summary>The largest number of claims whose text fits into an array.</summary>
    public const int MaxClaims = 4_000_000;

    public CorpusText(int claims)
    {
        var corpus = new Corpus { Claims = claims };
        using var lines = new MemoryStream();
        corpus.WriteLines(lines);
        Lines = lines.ToArray();
        Document = corpus.ToDocument();
        Claims = claims;
    }

    /// <summary>The records as JSON Lines (UTF-8).</summary>
    public byte[] Lines { get; }

    /// <summary>The same records as a document (UTF-8).</summary>
    public byte[] Document { get; }

    public int Claims { get; }
}
