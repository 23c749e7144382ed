namespace DataMesh.Engine.Evaluating;

/// <summary>Answers stack references.</summary>
public interface IStackOutputs
{
    /// <summary>The outputs of a stack: those that it will have if it is part of the run, else those that its state has; null where there is none.</summary>
    /// <param name="name">As programs write it: <c>organization/project/stack</c>, <c>project/stack</c> or <c>stack</c>.</param>
    PropertyMap? Find(string name);
}
