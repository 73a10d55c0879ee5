// Plain JavaScript: Nx loads it by itself, before anything is compiled.
/**
 * An executor of Nx that does the same for one project and for many; `run` is given `{task, project, kind, root}` of each and
 * answers which task ids passed, or all failed when it throws.
 */
export const oneOrMany = (run) => {
  const many = async ({ tasks }, _options, _overrides, context) => {
    const started = Date.now();
    const wanted = Object.values(tasks).map(({ id, target }) => ({
      task: id,
      project: target.project,
      target: target.target,
      root: context.projectsConfigurations.projects[target.project].root,
    }));
    const passed = new Set(await run(wanted, context));
    return Object.fromEntries(
      wanted.map(({ task }) => [
        task,
        { success: passed.has(task), terminalOutput: '', startTime: started, endTime: Date.now() },
      ]),
    );
  };
  const one = async (_options, context) => {
    const { projectName: project, targetName: target } = context;
    const id = `${project}:${target}`;
    const results = await many({ tasks: { [id]: { id, target: { project, target } } } }, {}, {}, context);
    return { success: results[id].success };
  };
  return { one, many };
};
