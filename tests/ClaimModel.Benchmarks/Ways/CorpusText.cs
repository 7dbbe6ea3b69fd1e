using ClaimModel.Benchmarks.Generation;

namespace ClaimModel.Benchmarks.Ways;

/// <summary>A corpus in memory, in both of its forms.</summary>
internal sealed class CorpusText
{
    /// <summary>The most claims that fit into an array of bytes.</summary>
    public const int MostClaims = 4_000_000;

    public CorpusText(int claims)
    {
        var corpus = new Corpus { Claims = claims };
        using var lines = new MemoryStream();
        corpus.WriteLines(lines);
        Lines = lines.ToArray();
        Document = corpus.ToDocument();
        Claims = claims;
    }

    /// <summary>The records as JSON Lines.</summary>
    public byte[] Lines { get; }

    /// <summary>The same records as one document.</summary>
    public byte[] Document { get; }

    public int Claims { get; }
}
