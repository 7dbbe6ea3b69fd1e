namespace ClaimModel.Interchange.Importing;

/// <summary>The destination of imported records: a dataset in memory, or JSON Lines.</summary>
internal abstract class RecordSink
{
    /// <summary>Gets or sets the metadata, which precedes the records.</summary>
    public ClaimDataset Header { get; set; } = new();

    /// <summary>Gets the number of actors, topics or sources that may be held at a time until their details are complete.</summary>
    public abstract int MaxHeldEntities { get; }

    /// <summary>Gets a value indicating whether the origins of records are needed after they were added.</summary>
    public virtual bool KeepsOrigins => false;

    /// <summary>Adds a record, unless an identical one was added before. Returns it with the id that it was given.</summary>
    public abstract ExtensibleRecord Add(ExtensibleRecord record, ImportOrigin origin);
}
