using ClaimModel.Interchange.Importing.Json;

namespace ClaimModel.Interchange.Formats.ClaimReview;

/// <summary>The JSON-LD texts of a file: the reviews in them, in lists, graphs and other nodes, and the nodes that are referred to.</summary>
internal sealed class JsonLdDocuments
{
    private readonly List<JsonValue> _reviews = [];
    private readonly HashSet<JsonValue> _isReview = [];
    private readonly Dictionary<string, JsonValue> _byId = new(StringComparer.Ordinal);

    public JsonLdDocuments(IEnumerable<JsonValue> documents)
    {
        foreach (var document in documents)
        {
            Visit(document, isInside: false);
            if (!_isReview.Contains(document))
            {
                Others.AddRange(document.IsList ? document.Children : [document]);
            }
        }

        Others.RemoveAll(_isReview.Contains);
    }

    /// <summary>Gets the reviews, in the order of the file.</summary>
    public IReadOnlyList<JsonValue> Reviews => _reviews;

    /// <summary>Gets the outermost nodes that are not reviews, which may contain reviews.</summary>
    public List<JsonValue> Others { get; } = [];

    /// <summary>Determines whether a value is a review.</summary>
    public bool IsReview(JsonValue value) => _isReview.Contains(value);

    /// <summary>Returns the node for a reference, which has no member but <c>@id</c>; other values are returned as they are.</summary>
    public JsonValue Resolve(JsonValue value) =>
        value.IsObject && value["@id"]?.String is { } id && IsReference(value) && _byId.TryGetValue(id, out var node) ? node : value;

    private static bool IsReference(JsonValue node) => node.Children.All(static child => child.Name is "@id" or "@type");

    private void Visit(JsonValue value, bool isInside)
    {
        if (value.IsObject && value["@id"]?.String is { } id && !IsReference(value))
        {
            _byId.TryAdd(id, value);
        }

        if (SchemaNames.IsReview(value))
        {
            _reviews.Add(value);
            if (!isInside)
            {
                _isReview.Add(value);
            }

            isInside = true;
        }

        if (value.Kind is JsonKind.Object or JsonKind.List)
        {
            foreach (var child in value.Children)
            {
                Visit(child, isInside);
            }
        }
    }
}
