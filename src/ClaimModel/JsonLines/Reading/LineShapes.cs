using System.Text;
using System.Text.Json;
using ClaimModel.Model.Datasets;

namespace ClaimModel.JsonLines.Reading;

/// <summary>How records of all kinds are spelled on lines of their own.</summary>
internal static class LineShapes
{
    private static readonly (Type Type, ILineShape Shape)[] Shapes =
    [
        (typeof(Claim), new LineShape<Claim>()),
        (typeof(Actor), new LineShape<Actor>()),
        (typeof(Topic), new LineShape<Topic>()),
        (typeof(Source), new LineShape<Source>()),
        (typeof(Predicate), new LineShape<Predicate>()),
        (typeof(Contradiction), new LineShape<Contradiction>()),
        (typeof(ClaimDataset), new LineShape<ClaimDataset>()),
    ];

    /// <summary>The words that say what a line is.</summary>
    public static IEnumerable<string> Names => Shapes.Select(entry => Encoding.UTF8.GetString(entry.Shape.Utf8TypeName));

    /// <summary>The shape of the records of a kind.</summary>
    public static ILineShape Of(RecordKind kind) => Array.Find(Shapes, entry => RecordKinds.Of(entry.Type) == kind).Shape;

    /// <summary>The shape of a record.</summary>
    /// <exception cref="ArgumentException">The record is a part of another one, and does not stand on a line of its own.</exception>
    public static ILineShape Of(ExtensibleRecord record)
    {
        foreach (var (type, shape) in Shapes)
        {
            if (record.GetType() == type)
            {
                return shape;
            }
        }

        throw new ArgumentException($"A {record.GetType().Name} is a part of another record, and does not stand on a line of its own.", nameof(record));
    }

    /// <summary>The shape of the word on which a reader stands, null for none.</summary>
    public static ILineShape? Named(ref Utf8JsonReader json)
    {
        foreach (var (_, shape) in Shapes)
        {
            if (json.ValueTextEquals(shape.Utf8TypeName))
            {
                return shape;
            }
        }

        return null;
    }
}
