using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using ClaimModel.Benchmarks.Generation;

namespace ClaimModel.Benchmarks.Commands;

/// <summary><c>generate</c>: writes a file of synthetic claims.</summary>
internal sealed class GenerateCommand : BenchmarkCommand
{
    private const string ClaimsLast = "claims-last";
    private const string ClaimsFirst = "claims-first";
    private const int BufferSize = 1 << 20;

    private readonly Argument<string> _path = new("PATH") { Description = "The file to write, such as big.claims.jsonl; an existing file is replaced." };
    private readonly Option<long> _claims = CountOption.Create("--claims", "The number of claims, in addition to the 7,320 records that they refer to.", Corpus.DefaultClaims, 1_000_000_000);
    private readonly Option<string> _order = new("--order")
    {
        Description = "claims-last: claims after the records that they refer to; claims-first: before them.",
        HelpName = $"{ClaimsLast}|{ClaimsFirst}",
        DefaultValueFactory = _ => ClaimsLast,
    };

    private readonly Option<CorpusKind> _kind = new("--kind")
    {
        Description = "plain; findings: every claim violates a rule; escapes: every text has escaped characters; arabic: all texts are in Arabic letters; shuffled: members in random order.",
        HelpName = "plain|findings|escapes|arabic|shuffled",
    };

    public GenerateCommand()
        : base("generate", "Writes a JSON Lines file of synthetic claims, the same in every run; it is valid, except with --kind findings.")
    {
        _order.AcceptOnlyFromAmong(ClaimsLast, ClaimsFirst);
        Add(_path);
        Add(_claims);
        Add(_order);
        Add(_kind);
    }

    protected override int Run(ParseResult arguments, CancellationToken cancellationToken)
    {
        CorpusValidation.Run();
        var corpus = new Corpus
        {
            Claims = arguments.GetRequiredValue(_claims),
            Order = arguments.GetRequiredValue(_order) == ClaimsFirst ? CorpusOrder.ClaimsFirst : CorpusOrder.ClaimsLast,
            Kind = arguments.GetValue(_kind),
        };
        var watch = Stopwatch.StartNew();
        using var file = new FileStream(arguments.GetRequiredValue(_path), FileMode.Create, FileAccess.Write, FileShare.None, BufferSize);
        corpus.WriteLines(file, cancellationToken);
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{corpus.Claims:N0} claims, {file.Position:N0} bytes, {file.Position / 1e6 / watch.Elapsed.TotalSeconds:N0} MB/s"));
        return Success;
    }
}
