using System.Text.Json.Nodes;
using ClaimDesk.Desk;
using ClaimDesk.Forms;
using ClaimDesk.Pages.Search;
using ClaimModel.Validation;

namespace ClaimDesk.Pages.Records;

/// <summary>A form for one record: its fields, and the version of the record that was edited.</summary>
internal sealed class RecordForm
{
    /// <summary>The names of fields that are not members of the record.</summary>
    public const string VersionField = "~version", BaseField = "~base", IdField = "~id", ArticlePrefix = "~article:";

    /// <summary>The most references for which a record is suggested, since each searches all records.</summary>
    private const int MaxSuggestions = 8;

    private readonly Dictionary<string, string> _articles = [];

    private RecordForm(RecordType type, FormField root)
    {
        Type = type;
        Root = root;
    }

    /// <summary>Gets the type of the record.</summary>
    public RecordType Type { get; }

    /// <summary>Gets the fields.</summary>
    public FormField Root { get; }

    /// <summary>Gets the id of the record; null if it is new.</summary>
    public string? Id { get; init; }

    /// <summary>Gets the version that is edited; null if the record is new.</summary>
    public string? Version { get; init; }

    /// <summary>Gets the JSON of the version that is edited; empty if the record is new.</summary>
    public string Base { get; init; } = "";

    /// <summary>Gets or sets a value indicating whether a script shows the messages, so that they may refer to what only scripts offer.</summary>
    public bool HasScript { get; set; }

    /// <summary>Gets a value indicating whether the record is new.</summary>
    public bool IsNew => Id is null;

    /// <summary>Returns a form for a new record.</summary>
    public static RecordForm New(RecordType type, JsonObject? content = null) => new(type, FormReader.FromJson(FormSchema.Of(type.ClrType), "", content));

    /// <summary>Returns a form for a record.</summary>
    public static RecordForm Of(DeskState state, ExtensibleRecord record, string? content = null)
    {
        var key = RecordKey.Of(record);
        var type = RecordType.Of(record);
        var json = type.ToJson(record);
        return new(type, FormReader.FromJson(FormSchema.Of(type.ClrType), "", JsonNode.Parse(content ?? json))) { Id = key.Id, Version = state.VersionOf(key), Base = json };
    }

    /// <summary>Returns a form with what was chosen in a conflict.</summary>
    /// <param name="type">The type of the record.</param>
    /// <param name="id">The id of the record.</param>
    /// <param name="version">The version that is replaced; null if it is deleted.</param>
    /// <param name="theirs">The JSON of that version.</param>
    /// <param name="merged">The JSON with what was chosen.</param>
    public static RecordForm Merged(RecordType type, string id, string? version, JsonObject? theirs, JsonObject merged) =>
        new(type, FormReader.FromJson(FormSchema.Of(type.ClrType), "", merged)) { Id = id, Version = version, Base = theirs?.ToJsonString() ?? "" };

    /// <summary>Returns a form with what was posted.</summary>
    public static RecordForm FromPosted(RecordType type, IFormCollection posted)
    {
        var fields = new PostedFields(posted);
        var definition = FormSchema.Of(type.ClrType);
        var edited = fields[BaseField] is { Length: > 0 } json ? FormReader.FromJson(definition, "", ConflictForm.Parse(json)) : null;
        var form = new RecordForm(type, FormReader.FromPosted(definition, "", fields, edited))
        {
            Id = fields[IdField] is { Length: > 0 } id ? id : null,
            Version = fields[VersionField] is { Length: > 0 } version ? version : null,
            Base = fields[BaseField],
        };
        foreach (var article in posted.Where(static field => field.Key.StartsWith(ArticlePrefix, StringComparison.Ordinal)))
        {
            form._articles[article.Key[ArticlePrefix.Length..]] = article.Value.ToString();
        }

        return form;
    }

    /// <summary>Validates the record in the dataset, and puts the messages at their fields.</summary>
    /// <param name="state">The dataset.</param>
    /// <param name="time">The clock that tells which dates are in the future.</param>
    public FormCheck Check(DeskState state, TimeProvider time)
    {
        var validation = state.Validation;
        var options = new ValidationOptions
        {
            TimeProvider = time,
            SourceText = _articles.Count > 0 ? source => _articles.GetValueOrDefault(source.Value) : null,
        };
        var check = new FormCheck(Type, Root);
        check.Run(record => validation.Validate(record, IsNew, options), IsNew ? record => IdSuggestion.For(state, record) : null);
        SuggestFreeId(state);
        SuggestRecords(state);
        return check;
    }

    /// <summary>Removes all messages.</summary>
    public void ClearMessages()
    {
        foreach (var field in Root.SelfAndDescendants())
        {
            field.Messages.Clear();
        }
    }

    /// <summary>Adds a blank row to the lists that almost every record of the type needs, so that nobody has to add it.</summary>
    public void AddBlankRows()
    {
        string[] lists = Type.Name switch
        {
            "claim" when IsNew => ["claimants", "topics", "citations"],
            "claim" => ["claimants", "topics"],
            "contradiction" => ["claims"],
            _ => [],
        };
        foreach (var list in lists.Select(name => Root.Child(name)!).Where(static list => list.Children.Count == 0)) // the model has these lists
        {
            list.AddRow();
            if (list.Definition.Name == "claims")
            {
                list.AddRow();
            }
        }
    }

    /// <summary>Returns the name of a record that a reference refers to; null if there is none.</summary>
    public static Func<string, string, string?> NamesIn(DeskState state) => (target, id) =>
        id.Length == 0 ? null : target.Split('+').Select(type => state.Find(new(type, id))).FirstOrDefault(static record => record is not null) is { } found ? SearchEntry.Of(found).Name : null;

    private static string Capital(string name) => char.ToUpperInvariant(name[0]) + name[1..];

    /// <summary>Adds the record with the name that was entered to the messages about references, or how to add one.</summary>
    private void SuggestRecords(DeskState state)
    {
        var faulty = Root.SelfAndDescendants().Where(static field => field.Definition is { Kind: FieldKind.Reference } && field.Text.Length > 0
            && field.Messages.Any(static message => message is { Suggestion: null, Severity: DiagnosticSeverity.Error }));
        foreach (var field in faulty.Take(MaxSuggestions))
        {
            for (var index = 0; index < field.Messages.Count; index++)
            {
                if (field.Messages[index] is { Suggestion: null, Severity: DiagnosticSeverity.Error } message)
                {
                    var types = field.Definition.Target!.Split('+'); // references have a target
                    var matches = SearchIndex.Of(state).Best(types, field.Text.Trim(), 2);
                    field.Messages[index] = matches.Count == 1
                        ? message with { Suggestion = matches[0].Id }
                        : message with { Text = $"{message.Text} {(HasScript ? $"Choose one from the list, or add it there with “New {types[0]} …”." : $"Enter the id of one that exists, or add it first under {Capital(RecordType.Of(types[0]).ListName)}.")}" };
                }
            }
        }
    }

    /// <summary>Adds an id that is free to the message that another record has the id.</summary>
    private void SuggestFreeId(DeskState state)
    {
        if (Root.Child("id") is { IsBlank: false } id && IsNew && state.Find(new(Type.Name, id.Text.Trim())) is not null)
        {
            var free = IdSuggestion.Unused(state, Type, id.Text.Trim());
            for (var index = 0; index < id.Messages.Count; index++)
            {
                id.Messages[index] = id.Messages[index] with { Suggestion = id.Messages[index].Suggestion ?? free };
            }
        }
    }
}
