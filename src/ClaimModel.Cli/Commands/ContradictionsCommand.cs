using System.CommandLine;
using ClaimModel.Analysis;
using ClaimModel.Cli.Terminal;
using ClaimModel.Cli.Views;

namespace ClaimModel.Cli.Commands;

/// <summary><c>claimmodel contradictions</c>: shows claims at odds, side by side.</summary>
internal sealed class ContradictionsCommand : ToolCommand
{
    private readonly Argument<string> _path = new("PATH") { Description = "A file, or - for standard input." };
    private readonly Option<bool> _found = new("--found") { Description = "Also look for contradictions between the propositions of claims." };
    private readonly Option<bool> _apparent = new("--apparent") { Description = "Also list apparent contradictions, with their reason." };
    private readonly Option<string?> _actor = new("--actor") { Description = "Only contradictions of this actor, or of others who speak on its behalf.", HelpName = "ID" };
    private readonly Option<string[]> _between = new("--between") { Description = "Only contradictions between these two actors.", HelpName = "ID ID", Arity = new ArgumentArity(2, 2), AllowMultipleArgumentsPerToken = true };
    private readonly Option<string?> _topic = new("--topic") { Description = "Only contradictions about this topic and narrower ones.", HelpName = "ID" };
    private readonly Option<bool> _self = new("--self") { Description = "Only contradictions of an actor with itself." };
    private readonly Option<string> _format = SharedOptions.Format("The output format: text, json or markdown.", "text", "json", "markdown");
    private readonly Option<int?> _width = SharedOptions.Width();
    private readonly Option<bool> _comments = SharedOptions.Comments();

    public ContradictionsCommand(ToolConsole console)
        : base("contradictions", "Shows contradictions side by side: quote against quote, with who, when and where.", console)
    {
        _between.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 2)
            {
                result.AddError("--between takes two actors, and is given once.");
            }
        });
        Add(_path);
        Add(_found);
        Add(_apparent);
        Add(_actor);
        Add(_between);
        Add(_topic);
        Add(_self);
        Add(_format);
        Add(_width);
        Add(_comments);
    }

    public override IReadOnlyList<CommandExample> Examples { get; } =
    [
        new("claimmodel contradictions moscow.claims.json", "Show what the dataset declares."),
        new("claimmodel contradictions moscow.claims.json --found", "Look for more in its propositions."),
        new("claimmodel contradictions moscow.claims.json --between lavrov tillerson", "Show where two contradict each other."),
        new("claimmodel contradictions moscow.claims.json --format markdown", "Print them for a document."),
    ];

    public override IReadOnlyList<(int Code, string Meaning)> ExitCodes { get; } =
    [
        (ExitCode.Valid, "all of the dataset was read, whether there are contradictions or not"),
        (ExitCode.Problems, "parts of it could not be read; the rest was shown"),
        (ExitCode.Usage, "invalid command line, or there is no such actor or topic"),
        (ExitCode.Unreadable, "the file cannot be read"),
    ];

    protected override int Run(ParseResult arguments, CancellationToken cancellation)
    {
        var read = OneDataset.Read(Console, arguments.GetRequiredValue(_path), Name, arguments.GetValue(_comments), cancellation);
        var shown = new ContradictionSelection
        {
            IncludesApparent = arguments.GetValue(_apparent),
            Actor = IdOfActor(read.Dataset, arguments.GetValue(_actor)),
            Between = arguments.GetValue(_between) is [var one, var other] ? (IdOfActor(read.Dataset, one)!.Value, IdOfActor(read.Dataset, other)!.Value) : null, // not null: neither word is
            Topic = arguments.GetValue(_topic) is { } topic ? DatasetSelection.FindTopic(read.Dataset, topic).Id : (TopicId?)null,
            IsSelf = arguments.GetValue(_self),
        };
        var page = arguments.GetValue(_found)
            ? ListedContradictions.Of(ContradictionFinder.Find(read.Dataset, new() { IncludeApparent = shown.IncludesApparent }, cancellation: cancellation), shown)
            : ListedContradictions.Of(read.Dataset, shown);
        switch (arguments.GetRequiredValue(_format))
        {
            case "json":
                Console.Out.WriteLine(JsonText.Of(ContradictionsJson.Of(page), ToolJsonContext.Default.ContradictionsJson));
                break;
            case "markdown":
                Console.Out.Write(ContradictionMarkdown.Of(page));
                break;
            default:
                ContradictionPage.Write(Console, SharedOptions.WidthOf(arguments.GetValue(_width), Console), page, cancellation);
                break;
        }

        return read.HasErrors ? ExitCode.Problems : ExitCode.Valid;
    }

    private static ActorId? IdOfActor(ClaimDataset dataset, string? word) => word is null ? (ActorId?)null : DatasetSelection.FindActor(dataset, word).Id;
}
